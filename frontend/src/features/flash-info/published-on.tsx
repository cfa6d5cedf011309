import type { FlashInfoView } from "@/api/indicators/model";
import { m } from "@/paraglide/messages";
import { formatDay } from "@/shared/format";

export function PublishedOn({ flashInfo }: { flashInfo: FlashInfoView }) {
  if (!flashInfo.publishedOn) return null;
  const date = formatDay(flashInfo.publishedOn);
  return flashInfo.edition > 1 ? m.flash_corrected_on({ date }) : m.flash_published_on({ date });
}
