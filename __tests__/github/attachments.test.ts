import { describe, expect, test } from '@jest/globals';
import { attachmentsOf, isOfGitHub } from '../../src/github/attachments.ts';

const SERVER = 'https://github.com';
const UUID = '0fe18f77-9f2f-4b23-a7a3-2f6a3bd4c9ae';
const OTHER = '7cbd0a36-58f7-4f53-8a52-0d0d8b1d0f3b';
const ADDRESS = `${SERVER}/user-attachments/assets/${UUID}`;

const signed = (uuid: string, extension = 'png') =>
  `https://private-user-images.githubusercontent.com/1/2-${uuid}.${extension}?jwt=a.b`;
const image = (address: string) => `<p><a href="${address}"><img src="${address}" alt="Image"></a></p>`;
const found = (body: string, html: string | undefined, server = SERVER) =>
  attachmentsOf(body, html, server, 'unknown');

describe('an attachment is found', () => {
  test.each([
    ['as an image in Markdown', `![Image](${ADDRESS})`, ADDRESS],
    ['as an image in HTML', `<img width="9" src="${ADDRESS}" />`, ADDRESS],
    ['alone in a line, as videos are', `Look:\n\n${ADDRESS}\n`, ADDRESS],
    ['at the end of a sentence', `See ${ADDRESS}.`, ADDRESS],
    ['with what people put behind it', `![](${ADDRESS}#gh-dark-mode-only)`, `${ADDRESS}#gh-dark-mode-only`],
    ['with a title', `![](${ADDRESS}?raw=true "Title")`, `${ADDRESS}?raw=true`],
    [
      'in capitals',
      `![](${ADDRESS.replace(UUID, UUID.toUpperCase())})`,
      ADDRESS.replace(UUID, UUID.toUpperCase()),
    ],
    [
      'at its address of former years',
      `![](${SERVER}/acme/hello.world/assets/583231/${UUID})`,
      `${SERVER}/acme/hello.world/assets/583231/${UUID}`,
    ],
  ])('%s', (_, body, address) => {
    expect(found(body, image(signed(UUID))).get(address)).toBe(signed(UUID));
  });

  test('by the address that stands for a signed one, whichever the body has', () => {
    const body = `![](${SERVER}/acme/hello.world/assets/583231/${UUID})`;
    expect(found(body, image(signed(UUID))).get(ADDRESS)).toBe(signed(UUID));
  });

  test('each with its own signed address', () => {
    const body = `${ADDRESS}\n![](${ADDRESS.replace(UUID, OTHER)})\n![](${ADDRESS}#again)`;
    const html = `${image(signed(OTHER))}<video src="${signed(UUID, 'mp4')}" controls></video>`;
    expect([...found(body, html)]).toEqual([
      [ADDRESS, signed(UUID, 'mp4')],
      [ADDRESS.replace(UUID, OTHER), signed(OTHER)],
      [`${ADDRESS}#again`, signed(UUID, 'mp4')],
    ]);
  });

  test('as a source of a picture', () => {
    const html = `<picture><source media="(prefers-color-scheme: dark)" srcset="${signed(UUID)}"></picture>`;
    expect(found(`<source srcset="${ADDRESS}">`, html)).toEqual(new Map([[ADDRESS, signed(UUID)]]));
  });

  test('with an address that HTML escapes', () => {
    const address = `${signed(UUID)}&v=1`;
    expect(found(ADDRESS, image(address.replace('&', '&amp;')))).toEqual(new Map([[ADDRESS, address]]));
  });

  test.each([
    ['an Enterprise Server', 'https://github.example.com', 'https://media.github.example.com/user/1/files'],
    [
      'an Enterprise Server without subdomains',
      'https://github.example.com',
      'https://github.example.com/storage',
    ],
    ['GitHub with data residency', 'https://acme.ghe.com', 'https://private-user-images.acme.ghe.com/1'],
  ])('of %s', (_, server, store) => {
    const address = `${server}/user-attachments/assets/${UUID}`;
    const target = `${store}/${UUID}?token=a`;
    expect(found(`![](${address})`, image(target), server)).toEqual(new Map([[address, target]]));
  });
});

describe('nothing is found', () => {
  test.each([
    ['without a rendering', ADDRESS, undefined],
    ['in a rendering without attachments', ADDRESS, '<p>text</p>'],
    ['in one that keeps the address', `![](${ADDRESS})`, image(ADDRESS)],
    ['in one that only changes what stands behind it', `![](${ADDRESS}#a)`, image(ADDRESS)],
    ['in one that signs another', `![](${ADDRESS})`, image(signed(OTHER))],
    ['in one that leads to another host', ADDRESS, image(`https://evil.example/1-${UUID}.png`)],
    [
      'in one that leads to a host of a like name',
      ADDRESS,
      image(`https://evilgithubusercontent.com/${UUID}`),
    ],
    ['in one without a host', ADDRESS, image(`/1-${UUID}.png`)],
    [
      'in one with the UUID in its query alone',
      ADDRESS,
      image(`https://a.githubusercontent.com/a?b=${UUID}`),
    ],
    ['in text', ADDRESS, `<p>src=&quot;${signed(UUID)}&quot; ${signed(UUID)}</p>`],
    ['where the body has none', 'text', image(signed(UUID))],
    [
      'where the body’s address is of another server',
      ADDRESS.replace('github.com', 'a.example'),
      image(signed(UUID)),
    ],
    [
      'where the body’s address is of a file',
      `${SERVER}/user-attachments/files/1/${UUID}.zip`,
      image(signed(UUID)),
    ],
  ])('%s', (_, body, html) => {
    expect(found(body, html)).toEqual(new Map());
  });

  test('in no time, in a long body of what is almost an address', () => {
    const body = `https://github.com/${'a/'.repeat(100_000)}${'https://'.repeat(10_000)}${'-/assets/1/'.repeat(10_000)}`;
    const before = process.threadCpuUsage();
    expect(found(body, ' src="'.repeat(10_000))).toEqual(new Map());
    expect(process.threadCpuUsage(before).user).toBeLessThan(1_000_000);
  });
});

const CLOUD = 'https://github.com';
const RESIDENT = 'https://acme.ghe.com';
const ENTERPRISE = 'https://github.example.com';

describe('an address is GitHub’s', () => {
  test.each([
    [CLOUD, 'https://github.com/a'],
    [CLOUD, 'https://GitHub.com/a'],
    [CLOUD, 'https://private-user-images.githubusercontent.com/1/2.png?jwt=a'],
    [RESIDENT, 'https://private-user-images.githubusercontent.com/1/2.png'],
    [RESIDENT, 'https://private-user-images.acme.ghe.com/1/2.png'],
    [ENTERPRISE, 'https://github.example.com/a'],
    [ENTERPRISE, 'https://media.github.example.com/a'],
    ['http://github.example.com:8080', 'http://media.github.example.com:8080/a'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000/a'],
  ])('of %s: %s', (server, address) => {
    expect(isOfGitHub(new URL(address), server)).toBe(true);
  });
});

describe('an address is not GitHub’s', () => {
  test.each([
    [CLOUD, 'https://evil.example/'],
    [CLOUD, 'https://github.com.evil.example/'],
    [CLOUD, 'https://github.com@evil.example/'],
    [CLOUD, 'https://evilgithub.com/'],
    [CLOUD, 'https://githubusercontent.com/'],
    [CLOUD, 'https://evilgithubusercontent.com/'],
    [CLOUD, 'https://githubusercontent.com.evil.example/'],
    [CLOUD, 'https://evil.example/.githubusercontent.com'],
    [CLOUD, 'https://evil.example\\.githubusercontent.com/'],
    [CLOUD, 'https://a.githubusercontent.com:8443/'],
    [CLOUD, 'https://github.com:8443/'],
    [CLOUD, 'https://someone@github.com/'],
    [CLOUD, 'https://:secret@github.com/'],
    [CLOUD, 'http://github.com/'],
    [CLOUD, 'http://a.githubusercontent.com/'],
    [CLOUD, 'ftp://github.com/'],
    [CLOUD, 'data:image/png;base64,'],
    [CLOUD, 'file:///etc/passwd'],
    [CLOUD, 'https://github.com./'],
    [ENTERPRISE, 'https://a.githubusercontent.com/'],
    [ENTERPRISE, 'https://github.com/'],
    [ENTERPRISE, 'https://example.com/'],
    [ENTERPRISE, 'https://othergithub.example.com/'],
    ['https://evilghe.com', 'https://a.githubusercontent.com/'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3001/'],
    ['http://127.0.0.1:3000', 'http://169.254.169.254:3000/'],
  ])('of %s: %s', (server, address) => {
    expect(isOfGitHub(new URL(address), server)).toBe(false);
  });
});
