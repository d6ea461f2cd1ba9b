export interface FunnelWords {
  readonly title: string;
}
