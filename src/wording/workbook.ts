/** Says of rows that a report has and a workbook does not name that they stay. */
export function absentSentence(count: number): string {
  return count === 1
    ? "1 row of the report is not in this workbook. It stays as it is:"
    : `${count} rows of the report are not in this workbook. They stay as they are:`;
}
