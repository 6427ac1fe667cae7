import { invalidBody } from '../errors.ts';
import { isObject, type Json, type JsonObject, optionalList } from '../json.ts';

/**
 * What Notion's API makes of status properties in a request: `grouped` what is asked, as of June 2026. Before it took options
 * without groups, as of March 2026, and whether it refused these (`groupless`) or left them out (`ungrouped`) is not known.
 * `default` gives the property options of its own and adds none, and `refused` neither makes nor changes one.
 */
export type StatusSupport = 'grouped' | 'groupless' | 'ungrouped' | 'default' | 'refused';

/** The properties of a request, as Notion takes them. @throws 400 where it takes no status properties */
export function supported(properties: JsonObject, support: StatusSupport): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, supportedProperty(name, property, support)]),
  );
}

function supportedProperty(name: string, property: Json, support: StatusSupport): Json {
  if (!isObject(property) || !isObject(property.status)) return property;
  if (support === 'refused')
    throw invalidBody(`body.properties.${name}.status`, 'not present', JSON.stringify(property.status));
  const { options, ...rest } = property.status;
  if (support === 'default' || options === undefined) return { ...property, status: rest };
  const taken = optionalList(options).map((option, index) => {
    if (support === 'groupless' && isObject(option) && option.group !== undefined)
      throw invalidBody(
        `body.properties.${name}.status.options[${index}].group`,
        'not present',
        JSON.stringify(option.group),
      );
    return supportedOption(option, support);
  });
  return { ...property, status: { ...rest, options: taken } };
}

/** Another name for an option that exists is answered with 200 and changes nothing (users of the API report it). */
function supportedOption(option: Json, support: StatusSupport): Json {
  if (!isObject(option)) return option;
  const { group, name, ...rest } = option;
  return {
    ...rest,
    ...(name !== undefined && option.id === undefined && { name }),
    ...(group !== undefined && support === 'grouped' && { group }),
  };
}
