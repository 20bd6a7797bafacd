/** Lines in a square of 24, drawn by us as the pictograms of topics are. */
export const ICONS = {
  resident: "M4 6h16v12H4zM4 7l8 6 8-6",
  coordinator: "M5 4h14v17H5zM9 3h6v3H9zM8 11l1.5 1.5L12 10M14 11.5h3M8 16l1.5 1.5L12 15M14 16.5h3",
  years: "M4 20V10M10 20V4M16 20v-7M22 20H2M16 9l3-4M13 6l3 3",
  minutes: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2",
} as const;
