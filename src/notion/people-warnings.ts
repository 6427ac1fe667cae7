/** Of a database with a property of type people, where nobody is named to go into it. */
export const NOBODY =
  'A property of a field is of type Person, and `people` names nobody, so it stays empty. Fill in `people`, or set the field to `false` in `properties`.';

/** Of people who are named, where no property takes them. */
export const NO_PEOPLE_PROPERTY =
  '`people` has no effect, as no property of a field is of type Person. In Notion change Author, Assignees or Reviewers to Person, or take `people` out of the workflow.';
