import { deepFreeze } from "../kernel/deep-freeze.ts";
import { parseUnitId, type UnitId } from "../territory/unit-id.ts";

/** A place as the reports name it, and the unit that it is; `null` where it is no unit of the country. */
export interface Place {
  readonly words: string;
  readonly unit: UnitId | null;
}

/**
 * The places of the printed figures. All are units as they stood before 01/7/2025, by the list of codes of 01/3/2025:
 * since then Tam Đường is divided among six units, Pờ Y is in xã Bờ Y (23377) of Quảng Ngãi, Bản Hon in xã Khun Há
 * (03430); Sơn La has kept its code and its territory. That list writes "Xã Bờ Y" for Pờ Y.
 */
export const PLACES = /* @__PURE__ */ deepFreeze({
  sonLa: { words: "tỉnh Sơn La", unit: parseUnitId("14@..") },
  tamDuong: { words: "huyện Tam Đường", unit: parseUnitId("106@..") },
  banHon: { words: "xã Bản Hon", unit: parseUnitId("03421@..") },
  poY: { words: "xã Pờ Y", unit: parseUnitId("23395@..") },
  acrossTheBorder: { words: "ngoại biên đối diện xã Pờ Y", unit: null },
  konTum: { words: "tỉnh Kon Tum", unit: parseUnitId("62@..") },
} as const satisfies Record<string, Place>);

/** See `PLACES`. */
export type PlaceName = keyof typeof PLACES;
