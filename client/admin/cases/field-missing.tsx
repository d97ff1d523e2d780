/** That a field has to be filled in first. */
export function FieldMissing({ when, words }: { readonly when: boolean; readonly words: string }) {
  if (!when) return null;
  return (
    <p className="field-problem" role="alert">
      {words}
    </p>
  );
}
