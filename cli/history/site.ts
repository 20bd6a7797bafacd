/** The address that stands in the history's mails, until somebody opens it under another. */
export const SITE = "https://buurten.example.org";
