import { failure, ok, remark } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import type { ExtraJudgement, FieldJudgement } from '../judge-properties.ts';

/** What a field has in the database. */
export function fieldFinding(judgement: FieldJudgement): Finding {
  const { field, name } = judgement;
  const subject = `Field \`${field}\``;
  switch (judgement.is) {
    case 'found':
      return ok(subject, `“${judgement.property.name}”, of type ${judgement.property.type}.`);
    case 'new':
      return ok(subject, `Will be added as “${name}”, of type ${judgement.property.type}.`);
    case 'missing':
      return remark(
        subject,
        `The database has no property “${name}”, so the field is left out, as \`create-properties\` is false.`,
        `Add the property in Notion, set \`create-properties: true\`, or leave the field out on purpose (\`${field}: false\` in \`properties\`).`,
      );
    case 'unusable':
      return failure(subject, judgement.problem);
  }
}

/** What an entry of `extra-properties` has in the database. */
export function extraFinding(judgement: ExtraJudgement): Finding {
  const subject = `Extra property “${judgement.name}”`;
  if (judgement.is === 'unusable') return failure(subject, judgement.problem);
  return ok(subject, `Found, of type ${judgement.property.type}; takes ${JSON.stringify(judgement.value)}.`);
}
