import { m } from "@/paraglide/messages";

/** What the service accepts; it looks at the content, so that a wrong name changes nothing there. */
export const mostFiles = 5;
const mostBytes = 5 * 1024 * 1024;
const endings = ["pdf", "jpg", "jpeg", "png", "odt", "docx", "txt"];

/** For the phone's own choice of files; the kinds of image make it offer its camera. */
export const accepted = [...endings.map((ending) => `.${ending}`), "image/jpeg", "image/png"].join(",");

/** Why a file cannot be sent, said before it is. */
export function faultOf(file: File): string | undefined {
  const ending = file.name.split(".").pop()?.toLowerCase() ?? "";
  if (file.size === 0) return m.files_empty({ name: file.name });
  if (file.size > mostBytes) return m.files_too_large({ name: file.name });
  if (!endings.includes(ending)) return m.files_type({ name: file.name });
  return undefined;
}
