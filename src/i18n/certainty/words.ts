export interface CertaintyWords {
  readonly title: string;
}
