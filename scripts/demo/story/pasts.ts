import { LAUNCH, PATCH, PREVIEW, TOKENS } from './notes.ts';
import { type Past, pull, release } from './past.ts';

/** The day on which the demo plays, so that it shows the same whenever it runs. */
export const TODAY = Date.parse('2026-11-20T09:30:00Z');

/** What the web shop of a team holds from before the set-up. */
export const STOREFRONT: Past = {
  repository: 'octo-org/storefront',
  pullRequests: [
    pull(402, 'feat: remember the delivery address', 'monalisa', 'merged', '2026-10-19', '2026-10-21'),
    pull(
      404,
      'fix: keep the basket when a session ends',
      'hubot',
      'merged',
      '2026-10-22',
      '2026-10-23',
      'bug',
    ),
    pull(405, 'feat: filter products by size', 'defunkt', 'merged', '2026-10-26', '2026-10-29', 'search'),
    pull(407, 'chore: update to Node 24', 'octocat', 'merged', '2026-10-28', '2026-10-30', 'dependencies'),
    pull(
      409,
      'feat!: one page for the whole checkout',
      'monalisa',
      'merged',
      '2026-11-02',
      '2026-11-12',
      'checkout',
    ),
    pull(
      410,
      'feat: pay with Apple Pay and Google Pay',
      'octocat',
      'merged',
      '2026-11-04',
      '2026-11-13',
      'checkout',
    ),
    pull(
      411,
      'fix: announce the price to screen readers',
      'hubot',
      'merged',
      '2026-11-06',
      '2026-11-13',
      'a11y',
    ),
    pull(
      413,
      'perf: load product pictures when they are near',
      'defunkt',
      'merged',
      '2026-11-09',
      '2026-11-14',
    ),
    pull(415, 'Try a darker header', 'hubot', 'closed', '2026-11-10', '2026-11-16', 'design'),
    pull(416, 'feat: gift cards', 'monalisa', 'approved', '2026-11-12', undefined, 'checkout'),
    pull(417, 'feat: compare up to four products', 'defunkt', 'in review', '2026-11-13', undefined, 'search'),
    pull(
      418,
      'fix: show sums in the customer’s currency',
      'octocat',
      'changes',
      '2026-11-16',
      undefined,
      'bug',
    ),
    pull(
      419,
      'fix: keep filters when going back',
      'hubot',
      'merged',
      '2026-11-17',
      '2026-11-18',
      'bug',
      'search',
    ),
    pull(420, 'feat: wish lists that can be shared', 'monalisa', 'open', '2026-11-18', undefined),
    pull(421, 'docs: how to add a payment provider', 'octocat', 'draft', '2026-11-19', undefined, 'docs'),
  ],
  releases: [
    release('v4.9.0', 'Storefront 4.9', '2026-10-30', [402, 404, 405, 407], PATCH),
    release('v5.0.0-rc.1', 'Storefront 5.0, release candidate', '2026-11-13', [409, 410, 411], PREVIEW),
    release('v5.0.0', 'Storefront 5.0: one-page checkout', '2026-11-17', [413], LAUNCH),
  ],
};

/** Its service for payments. */
export const CHECKOUT: Past = {
  repository: 'octo-org/checkout-api',
  pullRequests: [
    pull(187, 'feat: refunds for parts of an order', 'defunkt', 'merged', '2026-10-26', '2026-11-03'),
    pull(188, 'fix: retry webhooks that time out', 'octocat', 'merged', '2026-11-04', '2026-11-05', 'bug'),
    pull(190, 'feat: tokens of Apple Pay', 'octocat', 'merged', '2026-11-06', '2026-11-11', 'checkout'),
    pull(191, 'feat: idempotency keys', 'hubot', 'in review', '2026-11-16', undefined, 'reliability'),
    pull(192, 'chore: drop the endpoints of version 1', 'defunkt', 'draft', '2026-11-18', undefined),
  ],
  releases: [
    release('v2.14.0', 'v2.14.0', '2026-11-05', [187, 188], PATCH),
    release('v2.15.0', 'Wallets', '2026-11-12', [190], TOKENS),
  ],
};

/** Its app, in a repository of several packages. */
export const MOBILE: Past = {
  repository: 'octo-org/mobile',
  pullRequests: [
    pull(311, 'feat: scan a code to add a product', 'hubot', 'merged', '2026-10-30', '2026-11-07'),
    pull(
      313,
      'fix: crash when the camera is refused',
      'monalisa',
      'merged',
      '2026-11-09',
      '2026-11-10',
      'bug',
    ),
    pull(314, 'feat: widget for the state of an order', 'defunkt', 'approved', '2026-11-15', undefined),
  ],
  releases: [
    release('app@8.4.0', 'Mobile 8.4: scan and buy', '2026-11-07', [311], PATCH),
    release('app@8.4.1', 'app@8.4.1', '2026-11-10', [313], PATCH),
  ],
};
