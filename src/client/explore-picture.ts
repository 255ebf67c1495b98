/** Twice the size of the page's picture, for print and for sharp screens. */
const SCALE = 2;

async function imageOf(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** Saves a picture of the site as a PNG file, made in the browser. */
export async function savePng(address: string): Promise<void> {
  const image = await imageOf(address);
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("The browser made no picture.");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = address.replace(/^.*\//, "").replace(/\.svg$/, ".png");
  link.click();
  // The browser reads the file after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
