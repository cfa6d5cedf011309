const heavy = 800_000;
const longestSide = 2400;
const quality = 0.82;

/** A photograph from a phone, made light enough for a poor network: a page of text stays legible. */
export async function lighten(file: File): Promise<File> {
  if (file.type !== "image/jpeg" || file.size < heavy) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const light = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", quality));
    return light && light.size < file.size ? new File([light], file.name, { type: "image/jpeg" }) : file;
  } catch {
    // The phone cannot read its own photograph: it goes as it is.
    return file;
  }
}
