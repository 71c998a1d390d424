import type { TaskRecord } from "../programme/task.ts";
import type { MovementBody } from "./bodies.ts";

/** The tasks of Kế hoạch 155/KH-MTTQ-CAT, in few words of our own, each with its place: heading, then which item of it. */

const FRONT = "front:14@..";
const POLICE = "police:14@..";

/** The member organisations of the Front that have tasks of their own, in the order of mục III.3. */
export const MEMBERS_155 = [
  "veterans:14@..",
  "women:14@..",
  "youth:14@..",
  "tradeUnion:14@..",
  "farmers:14@..",
  "elderly:14@..",
] as const satisfies readonly MovementBody[];

type Row = readonly [vi: string, en: string, coordinating?: readonly MovementBody[]];

/** The items of one heading, with the same lead and manner. */
function tasksOf(
  code: string,
  location: string,
  lead: readonly MovementBody[],
  rows: readonly Row[],
  more: Partial<TaskRecord> = {},
): readonly TaskRecord[] {
  return rows.map(([vi, en, coordinating = []], at) => ({
    code: `${code}-${at + 1}`,
    summary: { vi, en },
    lead,
    coordinating,
    location: `${location}(${at + 1})`,
    ...more,
  }));
}

const FOCUS: readonly Row[] = [
  [
    "Thực hiện Chương trình phối hợp 09 gắn với văn bản của Đảng, Nhà nước và địa phương",
    "Carry out coordination programme 09 together with the documents of Party, State and province",
  ],
  [
    "Đổi mới tuyên truyền để người dân cảnh giác với tội phạm",
    "Renew dissemination, so that people beware of crime",
  ],
  [
    "Vận động toàn dân chuyển hóa địa bàn phức tạp, xây dựng nơi đạt chuẩn an toàn",
    "Mobilise people to bring key areas to order and to build places that are recognised as safe",
  ],
  [
    "Mở diễn đàn lắng nghe người dân, phối hợp xử lý tin báo, giải quyết mâu thuẫn từ sớm",
    "Hold forums that listen to people, handle reports of crime, settle disputes early",
  ],
  [
    "Gắn phong trào với các cuộc vận động khác và an sinh xã hội",
    "Tie the movement to other campaigns and to welfare",
  ],
  [
    "Nhân rộng mô hình hay, bỏ mô hình hình thức, bồi dưỡng nòng cốt",
    "Spread good models, drop empty ones, train core forces",
  ],
  ["Kiểm tra, sơ kết, tổng kết, giao ban, khen thưởng", "Inspect, review, meet, commend"],
];

const OF_FRONT: readonly Row[] = [
  [
    "Tuyên truyền pháp luật về an ninh, trật tự, lồng ghép với các cuộc vận động",
    "Make the law on order known within the Front's campaigns",
    MEMBERS_155,
  ],
  [
    "Chủ trì các diễn đàn lắng nghe người dân",
    "Lead the forums that listen to people",
    [...MEMBERS_155, POLICE],
  ],
  [
    "Theo dõi, kiểm tra, sơ kết, tổng kết việc thực hiện",
    "Follow, inspect and review how the plan is carried out",
    [POLICE],
  ],
  [
    "Chỉ đạo cơ sở giới thiệu người có uy tín vào lực lượng nòng cốt; rà soát mô hình",
    "Have local Fronts propose trusted people for the core forces; look through the models",
  ],
];

const OF_POLICE: readonly Row[] = [
  [
    "Tham mưu, tuyên truyền, tập huấn về các nội dung của phong trào",
    "Advise, disseminate and train in all matters of the movement",
    [FRONT, ...MEMBERS_155],
  ],
  ["Để Công an cấp xã chủ trì nhân rộng mô hình ở cơ sở", "Let the commune police lead in spreading models"],
  ["Trao đổi, phổ biến phương thức, thủ đoạn của tội phạm", "Exchange and make known how criminals act"],
  [
    "Chỉ đạo, kiểm tra trong toàn lực lượng; tăng cường phòng ngừa, trấn áp tội phạm",
    "Direct and inspect the whole force; do more to prevent and fight crime",
  ],
  [
    "Theo dõi, kiểm tra, sơ kết, tổng kết việc thực hiện",
    "Follow, inspect and review how the plan is carried out",
    [FRONT],
  ],
];

const COMMON: readonly Row[] = [
  ["Phát huy đoàn viên, hội viên tham gia thực hiện kế hoạch", "Bring the members in to carry out the plan"],
  ["Xây dựng, nhân rộng mô hình bảo vệ an ninh, trật tự", "Build and spread models that keep order"],
  ["Tham gia kiểm tra kết quả ở cơ sở", "Take part in inspecting the results", [POLICE, FRONT]],
  ["Sơ kết hằng năm; biểu dương, khen thưởng", "Review each year; praise and commend"],
];

const VETERANS: readonly Row[] = [
  ["Xây dựng tổ chức Hội vững mạnh, tham gia tuần tra", "Build strong associations, take part in patrols"],
  ["Tuyên truyền pháp luật; giúp đỡ người lầm lỗi", "Make the law known; help those who went astray"],
  [
    "Chủ trì diễn đàn phòng ngừa vi phạm; tăng cường tự quản",
    "Lead forums against offences; strengthen self-management",
  ],
  [
    "Tập huấn cán bộ Hội; giải quyết mâu thuẫn tại chỗ",
    "Train its staff; settle disputes on the spot",
    [POLICE],
  ],
];

const WOMEN: readonly Row[] = [
  [
    "Gắn kế hoạch với Đề án 2017 - 2027 về các vấn đề xã hội của phụ nữ",
    "Tie the plan to the 2017 - 2027 project on social matters of women",
  ],
  [
    "Tuyên truyền phòng ngừa từ gia đình; bảo vệ phụ nữ, trẻ em; giúp việc làm, tái hòa nhập",
    "Prevent crime from within the family; protect women and children; help with work and reintegration",
  ],
  [
    "Nhân rộng mô hình cảm hóa, giáo dục của xã Chiềng Sơn; giúp người có nguy cơ cao",
    "Spread the reintegration model of Chiềng Sơn commune; help those at high risk",
    [POLICE],
  ],
];

const YOUTH: readonly Row[] = [
  [
    "Giáo dục pháp luật cho thanh thiếu niên; giúp người vi phạm",
    "Teach the young the law; help young offenders",
  ],
  [
    "Chủ trì diễn đàn phòng, chống tội phạm ở các cấp Đoàn",
    "Lead forums against crime at all levels of the Union",
  ],
  [
    "Tập huấn cán bộ Đoàn; thực hiện Đề án phòng, chống ma túy 2021 - 2030",
    "Train its staff; carry out the project against drugs of 2021 - 2030",
    [POLICE],
  ],
];

const TRADE_UNION: readonly Row[] = [
  [
    "Tuyên truyền; xây dựng cơ quan, doanh nghiệp, nhà trường đạt chuẩn an toàn",
    "Disseminate; build agencies, enterprises and schools that are recognised as safe",
  ],
  ["Phát động phong trào trong công nhân, viên chức", "Start the movement among workers and employees"],
  [
    "Bảo đảm trật tự trong khu công nghiệp, doanh nghiệp; xây dựng lực lượng nòng cốt",
    "Keep order in industrial zones and enterprises; build a core force",
    [POLICE],
  ],
];

const FARMERS: readonly Row[] = [
  [
    "Thực hiện và tham mưu tổng kết Kế hoạch 447/KH-CAT-HND",
    "Carry out plan 447/KH-CAT-HND and advise on its final review",
  ],
  [
    "Phát động thi đua; vận động hội viên tố giác, cảm hóa, hòa giải",
    "Start emulation; move members to report crime, to help and to reconcile",
  ],
  ["Tập huấn cán bộ, hội viên", "Train staff and members", [POLICE]],
  [
    "Gắn phong trào với các cuộc vận động của Trung ương Hội",
    "Tie the movement to the campaigns of the central Union",
  ],
];

const ELDERLY: readonly Row[] = [
  [
    "Tham mưu phòng, chống tội phạm; tuyên truyền pháp luật",
    "Advise on preventing crime; make the law known",
  ],
  [
    "Vận động hội viên giúp đỡ người lầm lỗi, nhắc nhở con cháu, hòa giải",
    "Move members to help those who went astray, to admonish the young and to reconcile",
  ],
  ["Nắm tình hình, cung cấp thông tin; tập huấn", "Watch, inform the police; train", [POLICE]],
];

const OF_PRESS_DEPARTMENT: readonly Row[] = [
  [
    "Tuyên truyền trên phương tiện thông tin đại chúng và thông tin cơ sở",
    "Disseminate in the mass media and the local information system",
    [POLICE, FRONT, ...MEMBERS_155],
  ],
  [
    "Để báo chí lên án vi phạm, cảnh báo thủ đoạn trên mạng",
    "Let the press denounce offences and warn of frauds online",
  ],
  ["Giới thiệu cách làm hay, gương người tốt", "Make good ways and good examples known"],
];

const IN_2021: readonly Row[] = [
  ["Triển khai các nội dung của kế hoạch", "Start all that the plan asks for"],
  ["Xây dựng xã Chiềng Pha thành điển hình về phong trào", "Make Chiềng Pha commune a model of the movement"],
  // The copy prints "Chiềng Lè": the ward of Sơn La is Chiềng Lề.
  [
    "Xây dựng phường Chiềng Lề thành điển hình về trật tự đô thị",
    "Make Chiềng Lề ward a model of urban order",
  ],
  [
    "Sơ kết, nhân rộng mô hình cảm hóa, giáo dục của xã Chiềng Sơn",
    "Review and spread the reintegration model of Chiềng Sơn commune",
  ],
  [
    "Rà soát, đánh giá các mô hình theo Kế hoạch 92/KH-BCĐ-CAT",
    "Look through the models under plan 92/KH-BCĐ-CAT",
  ],
  ["Kiện toàn Ban Chỉ đạo các cấp", "Complete the steering committees at all tiers"],
  ["Tổng kết Kế hoạch 447/KH-CAT-HND", "Hold the final review of plan 447/KH-CAT-HND"],
];

const GO_ON: Row = ["Tiếp tục các nội dung của kế hoạch", "Go on with all that the plan asks for"];

export const TASKS_155: readonly TaskRecord[] = [
  ...tasksOf("focus", "II", [], FOCUS).map((task, at) => ({ ...task, location: `II.${at + 1}` })),
  ...tasksOf("front", "III.1", [FRONT], OF_FRONT),
  ...tasksOf("police", "III.2", [POLICE], OF_POLICE),
  ...tasksOf("members", "III.3", MEMBERS_155, COMMON),
  ...tasksOf("veterans", "III.3.1", ["veterans:14@.."], VETERANS),
  ...tasksOf("women", "III.3.2", ["women:14@.."], WOMEN),
  ...tasksOf("youth", "III.3.3", ["youth:14@.."], YOUTH),
  ...tasksOf("trade-union", "III.3.4", ["tradeUnion:14@.."], TRADE_UNION),
  ...tasksOf("farmers", "III.3.5", ["farmers:14@.."], FARMERS),
  ...tasksOf("elderly", "III.3.6", ["elderly:14@.."], ELDERLY),
  ...tasksOf("press", "III.4", ["government:14@..:information-and-communications"], OF_PRESS_DEPARTMENT, {
    manner: "asked",
  }),
  ...tasksOf("year-2021", "IV.3, 2021", [], IN_2021, { years: [2021] }),
  ...tasksOf(
    "year-2022",
    "IV.3, 2022",
    [],
    [GO_ON, ["Biểu dương điển hình tiên tiến", "Honour good examples"]],
    { years: [2022] },
  ),
  ...tasksOf(
    "year-2023",
    "IV.3, 2023",
    [],
    [
      GO_ON,
      [
        "Tổng kết 10 năm Chương trình phối hợp 09",
        "Hold the review of ten years of coordination programme 09",
      ],
    ],
    { years: [2023] },
  ),
  {
    code: "follow",
    summary: {
      vi: "Tham mưu theo dõi, kiểm tra, đôn đốc; tổng hợp báo cáo",
      en: "Advise on following, inspecting and urging; gather the reports",
    },
    lead: ["police:14@..:movement-office"],
    coordinating: ["front:14@..:movement-board"],
    location: "IV.5",
  },
  {
    code: "own-units",
    summary: {
      vi: "Các đơn vị trực thuộc thực hiện, báo cáo vướng mắc",
      en: "Own units carry it out and report hindrances",
    },
    location: "IV, closing paragraph",
  },
  {
    code: "other-units",
    summary: {
      vi: "Các đơn vị liên quan thực hiện, báo cáo vướng mắc",
      en: "Other units carry it out and report hindrances",
    },
    manner: "asked",
    location: "IV, closing paragraph",
  },
];
