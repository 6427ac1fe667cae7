import { quoted } from '../../quoted.ts';
import type { FieldSettings } from '../../settings/settings.ts';
import { typeName } from '../property/type-name.ts';
import type { Property, Schema } from './schema.ts';

type LinkFields = Pick<FieldSettings, 'properties' | 'create'>;

/** What there is in the data source for the links between releases and pull requests. */
export type LinkJudgement =
  | { is: 'off' }
  /** The two sides of the relation, on rows of pull requests and on those of releases; `new` where they are to be added. */
  | { is: 'found'; release: Property; pullRequests: Property }
  | { is: 'new'; release: Property; pullRequests: Property }
  /** Not there, and may not be added. */
  | { is: 'missing'; names: string[] }
  /** Something else has the name. */
  | { is: 'unfit'; warning: string };

/**
 * A row tells of a property that it is a relation, not to what: such a one is taken for the action's own. Where a person
 * has renamed one of the two sides, the other leads to it.
 */
export function judgeLinks({ properties: names, create }: LinkFields, schema: Schema): LinkJudgement {
  const { release: releaseName, 'pull-requests': pullRequestsName } = names;
  if (releaseName === undefined || pullRequestsName === undefined) return { is: 'off' };
  const named = [schema.properties.get(releaseName), schema.properties.get(pullRequestsName)];
  const misfit = named.find((property) => property && !isOwnTwoWay(property, schema));
  if (misfit) return { is: 'unfit', warning: unfitWarning(misfit) };
  const [release = otherSide(named[1], schema), pullRequests = otherSide(named[0], schema)] = named;
  if (release && pullRequests) {
    const isKnown = schema.origin === 'data-source';
    const fits = !isKnown || (otherSide(release, schema) === pullRequests && release !== pullRequests);
    if (!fits) return { is: 'unfit', warning: unfitWarning(pullRequests) };
    return { is: 'found', release, pullRequests };
  }
  if (!create) return { is: 'missing', names: [releaseName, pullRequestsName] };
  return {
    is: 'new',
    release: { name: releaseName, type: 'relation' },
    pullRequests: { name: pullRequestsName, type: 'relation' },
  };
}

/** Whether a row leaves open what only the data source tells. */
export function leavesLinksOpen({ properties: names, create }: LinkFields, schema: Schema): boolean {
  if (names.release === undefined || names['pull-requests'] === undefined) return false;
  const named = [schema.properties.get(names.release), schema.properties.get(names['pull-requests'])];
  if (named.some((property) => property && property.type !== 'relation')) return false;
  const missing = named.filter((property) => property === undefined).length;
  return missing === 1 || (missing === 2 && create);
}

function isOwnTwoWay({ type, relation }: Property, { origin }: Schema): boolean {
  if (type !== 'relation') return false;
  return origin !== 'data-source' || (relation?.toItself === true && relation.otherSide !== undefined);
}

function otherSide(property: Property | undefined, schema: Schema): Property | undefined {
  const name = property?.relation?.otherSide?.name;
  return name === undefined ? undefined : schema.properties.get(name);
}

function unfitWarning({ name, type, relation }: Property): string {
  const what =
    type !== 'relation'
      ? `is of type ${typeName(type)}`
      : relation?.toItself
        ? 'is a one-way relation, or not the other side of that one'
        : 'is a relation to another database';
  return `Releases are not linked to their pull requests: the property ${quoted(name)} ${what}, and the links need a two-way relation of the database with itself. Rename that property in Notion, name two others in \`properties\` (\`release: …\` and \`pull-requests: …\`), or set \`link-pull-requests: false\`.`;
}
