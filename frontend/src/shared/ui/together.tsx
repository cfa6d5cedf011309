/** A text of which one part, such as a case number, is never cut at the end of a line. */
export function Together({ text, part }: { text: string; part: string }) {
  const [before, ...after] = text.split(part);
  if (after.length === 0) return text;
  return (
    <>
      {before}
      <span className="nowrap">{part}</span>
      {after.join(part)}
    </>
  );
}
