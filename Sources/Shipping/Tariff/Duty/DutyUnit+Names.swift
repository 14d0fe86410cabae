extension DutyUnit {
  /// Finds a unit by the name that a tariff gives it, such as `No.`, `doz. prs.`, `Cu kg`, `DTN`'s
  /// parts or `kg on lead content`; letters of either case.
  ///
  /// Sources: HTSUS, abbreviations and unit column of its export; UN/ECE Recommendation 20 codes as
  /// the tariff of the United Kingdom uses them.
  public init?(named text: some StringProtocol) {
    let words = DutyToken.list(of: String(text)) ?? []
    guard let read = DutyUnitReader.read(words[...]), read.count == 1 else { return nil }
    self = read.unit
  }

  /// The measure of a name of one or several words, in lower case without points.
  static func kind(named name: String) -> Kind? { kinds[name] }

  private static let kinds: [String: Kind] = {
    var table: [String: Kind] = [:]
    for (kind, names) in names {
      for name in names.split(separator: ",") { table[String(name)] = kind }
    }
    return table
  }()

  private static let names: [Kind: String] = [
    .gram: "g,gram,grams,grm",
    .carat: "carat,carats,car,ctm",
    .kilogram: "kg,kgs,kgm,kilogram,kilograms,kilo",
    .pound: "lb,lbs,pound,pounds",
    .tonne: "t,tonne,tonnes,tne,metric ton,metric tons",
    .litre: "liter,liters,litre,litres,l,ltr",
    .hectolitre: "hl,hlt,hectolitre,hectolitres,hectoliter",
    .cubicMetre: "m3,mtq,cubic metre,cubic metres",
    .barrel: "bbl,barrel,barrels",
    .squareMetre: "m2,mtk,square metre,square metres",
    .squareCentimetre: "cm2",
    .metre: "m,mtr,lin m,metre,metres,meter",
    .piece: "no,nos,each,number,nar,item,items,article,articles,head,piece,pieces,pcs,pc,unit,"
      + "units,p/st,nmb",
    .dozen: "doz,dozen,dozens,dz pcs,dzn,dpc",
    .hundred: "hundreds,hundred,cen",
    .gross: "gross,gro",
    .thousand: "thousands,thousand,mil",
    .pair: "pr,prs,pair,pairs,npr,par",
    .dozenPairs: "doz prs,doz pr,dozen pairs,dpr",
    .megawattHour: "mwh",
    .proofLitre: "pf liter,pf liters,pf litre,proof liter,proof liters,proof litre",
    .pureAlcoholLitre: "lpa,litre of pure alcohol,litres of pure alcohol,"
      + "litre of absolute ethyl alcohol,l alc 100%",
    .polarization: "degrees,degree",
    .kilogramDegree: "kg degree",
  ]

  /// Words that name a measure by themselves and yet say what is counted.
  static let countedThings: Set<String> = [
    "jewel", "jewels", "jwls", "pack", "pins", "pin", "line", "packet", "deck", "set", "sets",
  ]
}
