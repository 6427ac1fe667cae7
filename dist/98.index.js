export const id = 98;
export const ids = [98];
export const modules = {

/***/ 9098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchAttachment: () => (/* binding */ fetchAttachment)
});

// EXTERNAL MODULE: ./build/github/attachments.js
var attachments = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/quoted.js
var quoted = __webpack_require__(9370);
;// CONCATENATED MODULE: ./build/images/media-type.js
/** What GitHub lets people attach as an image or a video, by the extension of its file. */
const TYPES = new Map([
    ['png', 'image/png'],
    ['jpg', 'image/jpeg'],
    ['jpeg', 'image/jpeg'],
    ['gif', 'image/gif'],
    ['svg', 'image/svg+xml'],
    ['webp', 'image/webp'],
    ['mp4', 'video/mp4'],
    ['mov', 'video/quicktime'],
    ['webm', 'video/webm'],
]);
/** What stores of files answer where they were not told. */
const UNTOLD = ['', 'application/octet-stream', 'binary/octet-stream'];
/** The media type of a file, by the header `content-type`, else by its extension; empty where neither tells. */
function mediaType(header, extension) {
    const [told = ''] = (header ?? '').split(';');
    const type = told.trim().toLowerCase();
    return UNTOLD.includes(type) ? (TYPES.get(extension) ?? '') : type;
}
const LAST_PART = /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\.(?<extension>[0-9a-z]{1,10}))?$/;
/**
 * `<uuid>.<extension>` of an attachment's address, in nothing but the characters 0-9, a-z, `.` and `-`. The extension is
 * that of the type where the address has none or another's.
 */
function fileName(address, type) {
    const uuid = LAST_PART.exec(address.pathname.toLowerCase())?.[1] ?? 'attachment';
    const own = extensionIn(address);
    const [usual] = [...TYPES].find(([, known]) => known === type) ?? [own];
    const extension = TYPES.get(own) === type ? own : usual;
    return extension === '' ? uuid : `${uuid}.${extension}`;
}
/** The extension of an attachment's address in lower case; empty where it has none. */
function extensionIn(address) {
    return LAST_PART.exec(address.pathname.toLowerCase())?.groups?.extension ?? '';
}

;// CONCATENATED MODULE: ./build/images/fetch-attachment.js



/** For all of a file, in milliseconds. */
const TIMEOUT = 30_000;
const REDIRECTS = 3;
/**
 * An image or video attached on GitHub, by an address that needs no login. Nothing but GitHub's own hosts is asked, redirects
 * included, and no token is sent. It never throws for what a server or the network does.
 * @param serverUrl GitHub's own address, such as `https://github.com`
 * @param limit in bytes
 * @param timeout in milliseconds
 */
async function fetchAttachment(address, { serverUrl, limit }, timeout = TIMEOUT) {
    const signal = AbortSignal.timeout(timeout);
    try {
        return await fileOf(await follow(address, serverUrl, signal), limit);
    }
    catch (error) {
        if (error instanceof Refused)
            return { unfetched: error.message };
        return { unfetched: signal.aborted ? 'it did not come in time' : 'the connection to GitHub failed' };
    }
}
/** The message is the half-sentence. */
class Refused extends Error {
}
async function follow(start, serverUrl, signal) {
    let address = URL.parse(start);
    for (let followed = 0; followed <= REDIRECTS; followed++) {
        if (address === null || !(0,attachments/* isOfGitHub */.N)(address, serverUrl)) {
            throw new Refused(followed ? 'GitHub leads to an address of others' : 'its address is not GitHub’s');
        }
        const response = await fetch(address.href, { redirect: 'manual', credentials: 'omit', signal });
        const target = response.headers.get('location');
        if (response.status < 300 || response.status > 399 || target === null)
            return { address, response };
        await response.body?.cancel();
        address = URL.parse(target, address.href);
    }
    throw new Refused(`GitHub redirects more than ${REDIRECTS} times`);
}
async function fileOf({ address, response }, limit) {
    const type = mediaType(response.headers.get('content-type'), extensionIn(address));
    if (!response.ok || !/^(?:image|video)\//.test(type)) {
        await response.body?.cancel();
        throw new Refused(whyNot(response, type));
    }
    return { name: fileName(address, type), type, bytes: await readLimited(response, limit) };
}
function whyNot({ ok, status }, type) {
    if (!ok)
        return `GitHub answered with status ${status}`;
    return type === '' ? 'it is no image or video' : `it is no image or video but ${(0,quoted/* quoted */.T)(type)}`;
}
/** The body of a response. No more than `limit` bytes are kept, whatever the header says, and the rest is not waited for. */
async function readLimited(response, limit) {
    const announced = Number(response.headers.get('content-length'));
    if (announced > limit) {
        await response.body?.cancel();
        throw tooLarge(limit, announced);
    }
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.byteLength;
        if (length > limit)
            throw tooLarge(limit);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, length);
}
/** @param size in bytes; nothing where only reading on would tell */
function tooLarge(limit, size) {
    const allowed = `${megabytes(limit, Math.floor)} MB`;
    return new Refused(size === undefined
        ? `it has more than ${allowed}`
        : `it has ${megabytes(size, Math.ceil)} MB, and ${allowed} are allowed`);
}
/** To one decimal place, and rounded so that what is over a limit reads so. */
function megabytes(bytes, round) {
    return round((bytes / 1024 / 1024) * 10) / 10;
}


/***/ })

};
