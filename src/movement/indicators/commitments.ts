import { communePolice, districts } from "../collection.ts";
import { distinct, type IndicatorRow, subset } from "../indicator-row.ts";

/** Chapter 9: commitments (ký cam kết). */
export const COMMITMENTS = {
  "traffic-commitment-students": distinct("student", districts("province", "police"), {
    vi: "Học sinh ký cam kết chấp hành pháp luật giao thông đường bộ",
    en: "Pupils who signed a commitment to obey road traffic law",
  }),
  "fire-safety-commitment-households": distinct("household", communePolice(), {
    vi: "Hộ ký cam kết bảo đảm an toàn phòng cháy, chữa cháy",
    en: "Households that signed a fire safety commitment",
    partOf: [subset("households", "fire-safety-commitment")],
  }),
  "fire-safety-commitment-businesses": distinct("establishment", communePolice(), {
    vi: "Cơ sở kinh doanh ký cam kết bảo đảm an toàn phòng cháy, chữa cháy",
    en: "Businesses that signed a fire safety commitment",
  }),
  "fireworks-commitment-households": distinct("household", communePolice(), {
    vi: "Hộ ký cam kết về quản lý, sử dụng pháo",
    en: "Households that signed a commitment on fireworks",
    partOf: [subset("households", "fireworks-commitment")],
  }),
} satisfies Record<string, IndicatorRow>;
