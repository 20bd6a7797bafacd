/**
 * The tables, apart so that IAM itself keeps identity and answers apart; and the keys of ballots in
 * one of which nothing can be brought back.
 */
export const TABLES = ["people", "cycle", "keys"] as const;
export type TableName = (typeof TABLES)[number];

/**
 * Where facts of one kind lie. `partition` is what their partition keys begin with, and the whole key
 * when nothing follows; a grant is for partitions. `sorts` are what the sort keys begin with.
 */
export type Kind<Of extends TableName = TableName> = {
  table: Of;
  partition: string;
  sorts?: Readonly<Record<string, string>>;
};
