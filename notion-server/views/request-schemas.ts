const QUERY = '#/definitions/QueryDataSourceBodyParameters/properties';

/**
 * What the SDK's types leave empty (`Record<string, never>`) though a view takes "the same format as the data source
 * query filter", and the body of a change.
 */
export const VIEW_SCHEMAS = {
  ViewFilterRequest: { $ref: `${QUERY}/filter` },
  ViewSortRequest: { $ref: `${QUERY}/sorts/items` },
  UpdateViewBodyParameters: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      filter: { anyOf: [{ $ref: '#/definitions/ViewFilterRequest' }, { type: 'null' }] },
      // Unlike at creation, by properties only.
      sorts: {
        anyOf: [{ type: 'array', items: { $ref: `${QUERY}/sorts/items/anyOf/0` } }, { type: 'null' }],
      },
      configuration: { $ref: '#/definitions/ViewConfigRequest' },
    },
    additionalProperties: false,
  },
};
