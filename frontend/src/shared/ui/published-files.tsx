import type { Reading } from "@/api/client";
import { m } from "@/paraglide/messages";

const seconds = 3;

/** Reads again while documents are in preparation, so that they show by themselves. */
export const untilMade = <View extends { preparing: string[] }>(): Reading<View, View> => ({
  query: {
    refetchInterval: ({ state }) => (state.data && state.data.preparing.length > 0 ? seconds * 1000 : false),
  },
});

type PublishedFile = { format: string; label: string; href: string };

/** The files of a publication: those that are made, and those that are still in preparation. */
export function PublishedFiles({ files, preparing }: { files: PublishedFile[]; preparing: string[] }) {
  return (
    <ul className="fr-mb-0">
      {files.map(({ format, label, href }) => (
        <li key={format} aria-live="polite">
          {preparing.includes(format) ? (
            <span className="mention">{m.file_preparing({ file: label })}</span>
          ) : (
            <a className="fr-link fr-link--download" href={href} download>
              {label}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
