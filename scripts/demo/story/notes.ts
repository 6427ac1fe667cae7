/** The notes of releases, as people write them on GitHub. */

export const PATCH = `## What’s changed

- Small things that customers had written about, and fixes.
- Thanks to @hubot and @defunkt, who reviewed most of it.

**Full changelog**: see the [milestone](https://github.com/octo-org/storefront/milestones)`;

export const PREVIEW = `> [!IMPORTANT]
> A release candidate: it runs on the staging shop only.

Everything that 5.0 will have is in, please try it:

- [x] Checkout on one page (#409)
- [x] Apple Pay and Google Pay (#410)
- [ ] Pictures that load late (#413)`;

export const TOKENS = `## Wallets

The service takes the tokens of Apple Pay and Google Pay (#190).

\`\`\`sh
curl https://api.example.com/v2/payments -d wallet=apple-pay
\`\`\``;

export const LAUNCH = `The checkout is a single page now :tada: In our tests **one in five** more customers finished their order.

> [!WARNING]
> Themes that replace \`checkout.liquid\` need a change before they update: see *Upgrading*.

## Highlights

1. **One-page checkout** (#409): address, delivery and payment without a single reload, thanks to @monalisa
2. **Apple Pay and Google Pay** (#410), on every product page too
3. Prices are announced to screen readers (#411)

![Orders finished, before and after the change](docs/orders.svg)

## How fast it is

| Page      | Before | Now        | Change |
| --------- | -----: | ---------: | :----- |
| Product   |  2.1 s | **1.2 s**  | −43 %  |
| Basket    |  1.4 s | **0.9 s**  | −36 %  |
| Checkout  |  3.8 s | **1.1 s**  | −71 %  |

## Upgrading

- [x] Update the app to 8.4 or later
- [ ] Move your own fields to the new block:

\`\`\`ts
export default defineCheckout({
  layout: 'one-page',
  fields: ['name', 'address', 'gift-note'], // your own come last
});
\`\`\`

<details><summary>Questions that we heard before</summary>

Does the old checkout go? Yes, on 1 March. Until then \`layout: 'steps'\` keeps it.

</details>
`;
