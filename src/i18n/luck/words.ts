export interface LuckWords {
  readonly title: string;
}
