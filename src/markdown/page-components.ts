/** The components that a page of prose may use, by name. Each is a tag such as <RatingKey />. */
export const PAGE_COMPONENTS: readonly string[] = ["Contact", "Documents", "RatingKey"];
