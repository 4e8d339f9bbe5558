/**
 * Uses a part of the page's scripts that is loaded when it is needed. Where it cannot be had, without a connection or
 * since the site was built anew, the page reads as well without; `otherwise` tells a reader who has asked for it.
 */
export function whenLoaded<Part>(
  loading: Promise<Part>,
  use: (part: Part) => void,
  otherwise: () => void = () => undefined,
): void {
  // What fails while it is used is a fault of ours, and is not caught here.
  void loading.then(use, otherwise)
}
