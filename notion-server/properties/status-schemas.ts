import { STATUS_GROUPS } from './options.ts';

const OPTION = {
  name: { type: 'string' },
  color: { $ref: '#/definitions/SelectColor' },
  description: { type: ['string', 'null'] },
  group: { enum: STATUS_GROUPS },
};

/** An option of a status property takes its group since June 2026; the SDK's types do not have it yet. */
export const STATUS_SCHEMAS = {
  StatusPropertyConfigRequest: config({ properties: OPTION, required: ['name'] }),
  StatusPropertyConfigUpdateRequest: config({
    properties: { ...OPTION, id: { type: 'string' } },
    anyOf: [{ required: ['name'] }, { required: ['id'] }],
  }),
};

function config(option: object) {
  const items = { type: 'object', additionalProperties: false, ...option };
  return { type: 'object', properties: { options: { type: 'array', items } }, additionalProperties: false };
}
