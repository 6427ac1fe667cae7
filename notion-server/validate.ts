import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { invalidBody } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { STATUS_SCHEMAS } from './properties/status-schemas.ts';
import { VIEW_SCHEMAS } from './views/request-schemas.ts';

const SCHEMAS = new URL('./request-schemas.json', import.meta.url);
let ajv: Ajv | undefined;
const compiled = new Map<string, ValidateFunction>();

/** Throws 400 unless the SDK's type of that name describes the body. @returns the body without echoes of answers */
export function validated(schema: string, body: JsonObject): JsonObject {
  const request = withoutEchoes(schema, body);
  const validate = validatorOf(schema);
  if (!validate(request)) throw refusalOf(validate.errors ?? [], request);
  return request;
}

/** Compiled on first use: all at once would cost half a second at start. */
function validatorOf(schema: string): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  if (!ajv) {
    ajv = new Ajv({ strict: false, validateSchema: false });
    const { definitions } = JSON.parse(readFileSync(SCHEMAS, 'utf8'));
    definitions.QueryDataSourceBodyParameters.properties.is_archived = { type: 'boolean' };
    ajv.addSchema({ $id: 'requests', definitions: { ...definitions, ...VIEW_SCHEMAS, ...STATUS_SCHEMAS } });
  }
  const validate = ajv.compile({ $ref: `requests#/definitions/${schema}` });
  compiled.set(schema, validate);
  return validate;
}

/**
 * What Notion accepts beyond the SDK's types, and only that:
 * - `plain_text` and `href` of rich text, `type` of a link (recorded: rich-text-rich-text-bases)
 * - `id` of a property in a change of a schema (recorded: schema-update-prop-type-attrs)
 * - `has_more` of a relation's value (recorded: page-more-than-max-refs-per-relation-property)
 * - `is_archived` of a query (documented), which is added to the types themselves
 * - a bare array as the title of a new page (recorded: py-databases-update)
 */
function withoutEchoes(schema: string, body: JsonObject): JsonObject {
  const request = objectWithoutEchoes(body);
  if (!isObject(request.properties)) return request;
  const properties = Object.entries(request.properties).map(([key, value]) => [
    key,
    plainProperty(schema, key, value),
  ]);
  return { ...request, properties: Object.fromEntries(properties) };
}

function plainProperty(schema: string, key: string, value: Json): Json {
  if (schema === 'CreatePageBodyParameters' && key === 'title' && Array.isArray(value))
    return { title: value };
  if (!isObject(value)) return value;
  const { id, has_more, ...rest } = value;
  if (schema === 'UpdateDataSourceBodyParameters' && id !== undefined) return rest;
  return has_more !== undefined && value.relation !== undefined ? rest : value;
}

function valueWithoutEchoes(value: Json): Json {
  if (Array.isArray(value)) return value.map(valueWithoutEchoes);
  return isObject(value) ? objectWithoutEchoes(value) : value;
}

function objectWithoutEchoes(object: JsonObject): JsonObject {
  const isRichText = isObject(object.text) || isObject(object.mention) || isObject(object.equation);
  const isLink = object.type === 'url' && typeof object.url === 'string';
  const kept = Object.entries(object).filter(
    ([key]) => !(isRichText && (key === 'plain_text' || key === 'href')) && !(isLink && key === 'type'),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, valueWithoutEchoes(value)]));
}

/** Of the errors of all branches of the unions, the one that lies deepest tells most. */
function refusalOf(errors: ErrorObject[], body: JsonObject): Error {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length;
  const telling = errors.filter(({ keyword }) => keyword !== 'anyOf');
  const [error] = telling.toSorted(
    (a, b) => depth(b) - depth(a) || Number(isMissing(a)) - Number(isMissing(b)),
  );
  if (!error) return invalidBody('body', 'a valid request', JSON.stringify(body));
  const path = ['body', ...error.instancePath.split('/').slice(1).map(unescaped)];
  return described(error, path, valueAt(body, path.slice(1)));
}

function isMissing({ keyword }: ErrorObject): boolean {
  return keyword === 'required';
}

function described(error: ErrorObject, path: string[], value: Json | undefined): Error {
  const { params, keyword } = error;
  if (keyword === 'required')
    return invalidBody(shown([...path, String(params.missingProperty)]), 'defined', 'undefined');
  if (keyword === 'additionalProperties') {
    const extra = String(params.additionalProperty);
    const found = isObject(value) ? value[extra] : undefined;
    return invalidBody(shown([...path, extra]), 'not present', JSON.stringify(found));
  }
  const allowed = params.allowedValues ?? params.allowedValue;
  const should =
    allowed === undefined
      ? `a ${params.type ?? 'valid value'}`
      : [allowed]
          .flat()
          .map((v) => `\`"${v}"\``)
          .join(', or ');
  return invalidBody(shown(path), should, JSON.stringify(value));
}

function valueAt(body: Json, path: string[]): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return body;
  const value = Array.isArray(body) ? body[Number(key)] : isObject(body) ? body[key] : undefined;
  return value === undefined ? undefined : valueAt(value, rest);
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** body.children[0].paragraph, as Notion writes it. */
function shown(path: string[]): string {
  return path.reduce((text, part) => (/^\d+$/.test(part) ? `${text}[${part}]` : `${text}.${part}`));
}
