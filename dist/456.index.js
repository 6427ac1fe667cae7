export const id = 456;
export const ids = [456];
export const modules = {

/***/ 5456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ presentNodes),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   jQ: () => (/* binding */ askGraphql),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3003);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);


/**
 * Asks GraphQL. octokit's own `graphql` throws where parts are missing, and finds the address out by itself; both are
 * wanted otherwise here.
 * @throws Unreadable where an answer holds no data, and octokit's error where none came
 */
async function askGraphql(octokit, url, query, variables) {
    const request = { method: 'POST', url, query, variables };
    const response = await octokit.request(request).catch((error) => {
        if (isPartial(error))
            return error.response;
        throw error;
    });
    const { data, errors = [] } = response.data;
    if (data)
        return { data, errors };
    throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableGraphql */ .$_)(errors, (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .retryTime */ .oR)(response.headers));
}
/**
 * octokit's plugin for repetition makes an error of some answers that hold data, where GitHub failed with a part of it:
 * “Something went wrong while executing your query”.
 */
function isPartial(error) {
    if (!(error instanceof Error) || !('response' in error))
        return false;
    const { response } = error;
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(response) && (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(response.data) && Boolean(response.data.data);
}
/** The nodes of a connection; none where GitHub does not show it. A node is null where GitHub does not show that one. */
function nodesOf(connection) {
    return connection?.nodes ?? [];
}
/** Whether GitHub shows a connection with all of its nodes. */
function isWhole(connection) {
    return connection?.nodes?.every((node) => node !== null) ?? false;
}
/** Those nodes of a connection that GitHub shows. */
function presentNodes(connection) {
    return nodesOf(connection).filter((node) => node !== null);
}


/***/ })

};
