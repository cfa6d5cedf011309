const files = "/api/indicators/v1/public/transparency-displays";

/** Addresses of a published display's files: public, so a plain link is enough. */
export const displayFile = (site: string, quarter: string, format: string, version?: number) =>
  `${files}/${encodeURIComponent(site)}/${quarter}/document?format=${format}${version ? `&version=${version}` : ""}`;
