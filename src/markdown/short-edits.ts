import { EditMap } from 'micromark-util-edit-map';

/**
 * micromark copies all events of a text for each edit, though edits are made near their end: thousands of quotes with
 * lines after them, footnotes or underlined headings take minutes. Here only what comes after the first edit moves.
 */
EditMap.prototype.consume = function (events) {
  const edits = this.map.sort(([a], [b]) => a - b);
  const [first] = edits[0] ?? [events.length];
  const moved = events.splice(first);
  let from = first;
  for (const [index, removed, added] of edits) {
    for (const event of moved.slice(from - first, index - first)) events.push(event);
    for (const event of added) events.push(event);
    from = index + removed;
  }
  for (const event of moved.slice(from - first)) events.push(event);
  this.map.length = 0;
  this.index.clear();
};
