/** What code for Node takes from it, for browsers. */
export { Buffer } from 'buffer';
