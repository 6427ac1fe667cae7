import { invalid } from '../errors.ts';
import type { DataSource } from '../objects.ts';
import type { Workspace } from '../workspace.ts';
import { findProperty } from './property.ts';

/** Notion stores properties by ID in a formula (recorded: schema-update-prop-type-attrs). Formulas are not computed here. */
export function storedExpression(expression: string, source: DataSource, workspace: Workspace): string {
  return expression.replaceAll(/prop\("((?:[^"\\]|\\.)*)"\)/g, (_, name: string) => {
    const property = findProperty(source.properties, name);
    if (!property) throw invalid(`Formula property reference "${name}" does not exist.`);
    return `{{notion:block_property:${encodeURIComponent(property.id)}:${source.id}:${workspace.id}}}`;
  });
}
