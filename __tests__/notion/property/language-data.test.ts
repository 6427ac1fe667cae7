import { expect, jest, test } from '@jest/globals';

test('the data of a language is loaded once, by the first text that has to be cut', async () => {
  const { Segmenter } = Intl;
  const loaded = jest.spyOn(Intl, 'Segmenter').mockImplementation((...given) => new Segmenter(...given));
  const { richText } = await import('../../../src/notion/property/rich-text.ts');
  richText([{ text: 'x'.repeat(2000) }]);
  expect(loaded).toHaveBeenCalledTimes(0);
  expect(richText([{ text: 'x'.repeat(4001) }])).toHaveLength(3);
  expect(loaded).toHaveBeenCalledTimes(1);
});
