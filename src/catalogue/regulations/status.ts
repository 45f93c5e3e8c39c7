import regulation from "../data/status-capaian.json";

/** What a capaian is called from a lower bound on, in percent of the target. */
export interface CapaianStatus {
  readonly label: string;
  readonly from: number;
}

/** Best first; whatever lies below every bound belongs to the last. */
export const capaianStatuses = (regulation.tables.status.rows as [string, number][]).map(([label, from]): CapaianStatus => ({
  label,
  from,
}));
