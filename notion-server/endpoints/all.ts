import { listAnswer } from '../listing.ts';
import { blockEndpoints } from './blocks.ts';
import { commentEndpoints } from './comments.ts';
import { dataSourceEndpoints } from './data-sources.ts';
import { databaseEndpoints } from './databases.ts';
import type { Endpoint } from './endpoint.ts';
import { fileUploadEndpoints } from './file-uploads.ts';
import { pageEndpoints } from './pages.ts';
import { searchEndpoints } from './search.ts';
import { userEndpoints } from './users.ts';
import { viewQueryEndpoints } from './view-queries.ts';
import { viewEndpoints } from './views.ts';

/** Recorded: py-custom-emojis-list; its envelope lacks the key named like its type. */
const customEmojis: Endpoint = {
  route: 'GET /v1/custom_emojis',
  handle: () => {
    const { custom_emoji: _, ...answer } = listAnswer('custom_emoji', [], null);
    return answer;
  },
};

export const endpoints: Endpoint[] = [
  ...pageEndpoints,
  ...databaseEndpoints,
  ...dataSourceEndpoints,
  ...blockEndpoints,
  ...userEndpoints,
  ...commentEndpoints,
  ...searchEndpoints,
  ...fileUploadEndpoints,
  ...viewEndpoints,
  ...viewQueryEndpoints,
  customEmojis,
];
