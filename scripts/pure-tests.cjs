const { readFileSync } = require('node:fs');

/** Signs of a test that starts a server or a process. */
const IMPURE = /\bkept\.|\/connected\.ts'|\/support\/(?!settings|events|virtual-time)|node:child_process/;

/** For Jest's option `--filter`: the tests of what is pure. */
module.exports = (paths) => ({
  filtered: paths.filter((path) => !IMPURE.test(readFileSync(path, 'utf8'))),
});
