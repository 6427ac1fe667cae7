export const id = 683;
export const ids = [683];
export const modules = {

/***/ 1683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withUnknownInputs: () => (/* binding */ withUnknownInputs)
/* harmony export */ });
/* harmony import */ var _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9370);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9511);



/** Names that people expect, of this action and of others. */
const CALLED = {
    'notion-token': ['token', 'secret', 'notion-secret', 'api-key', 'notion-key', 'notion-api-key'],
    database: [
        'parent-page',
        'page',
        'page-id',
        'notion-page',
        'database-id',
        'database-url',
        'notion-database',
    ],
    'data-source': ['data-source-id'],
    'github-token': ['gh-token', 'repo-token'],
    tag: ['release', 'tag-name', 'release-tag'],
    'pull-request': ['pr', 'pr-number', 'pull-request-number', 'number'],
    properties: ['fields', 'mapping'],
    statuses: ['status'],
    people: ['users'],
};
/** What a run fails with for want of an input. */
const WANTS = {
    'notion-token-missing': 'notion-token',
    'database-missing': 'database',
};
/**
 * The result with a warning of inputs that the action does not know, by which the values of misspelt ones would be lost. A
 * failure for want of a value says where that value went. Looked for at the end: it is to cost no time before.
 */
function withUnknownInputs(result, env) {
    const unknown = unknownInputs(env);
    const wanted = result.problem && WANTS[result.problem.id];
    const lost = unknown.find(({ meant }) => meant !== undefined && meant === wanted);
    const warnings = unknown.filter((one) => one !== lost).map(warningOf);
    const problem = lost && result.problem ? lostValue(result.problem, lost) : result.problem;
    return { ...result, warnings: [...warnings, ...result.warnings], problem };
}
/** The runner passes every input as a variable; other programs may set such variables too. */
function unknownInputs(env) {
    const known = new Set(names.map((name) => name.toUpperCase()));
    return Object.keys(env)
        .flatMap((variable) => /^INPUT_(.+)$/.exec(variable)?.[1] ?? [])
        .filter((name) => !known.has(name))
        .map((name) => ({
        written: name.toLowerCase(),
        meant: meantBy(name.toLowerCase().replaceAll('_', '-')),
    }));
}
const names = Object.keys(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m).filter((name) => name in _settings_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m);
function meantBy(written) {
    const called = names.find((name) => CALLED[name]?.includes(written));
    if (called)
        return called;
    const near = names
        .map((name) => ({ name, changes: changesBetween(written, name) }))
        .toSorted((a, b) => a.changes - b.changes)[0];
    return near && near.changes <= Math.min(2, Math.floor(written.length / 3)) ? near.name : undefined;
}
/** Letters to add, take away or replace (Levenshtein’s distance). */
function changesBetween(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries())
            next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
        row = next;
    }
    return row.at(-1) ?? 0;
}
function warningOf({ written, meant }) {
    const ignored = `This action has no input ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .coded */ .y)(written)}, so its value was ignored.`;
    return meant === undefined ? ignored : `${ignored} Did you mean \`${meant}\`?`;
}
function lostValue({ id, message, cause }, { written, meant }) {
    return new _problems_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(id, message, {
        why: `The workflow passes ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .coded */ .y)(written)}, an input that this action does not have: it is called \`${meant}\`.`,
        remedy: `In the workflow file write \`${meant}:\` in place of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .coded */ .y)(`${written}:`)}.`,
        cause,
    });
}


/***/ })

};
