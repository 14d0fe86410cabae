extension Subdivision {
  /// The subdivisions that are known, by country and code.
  static let namesByCountry: [Country: [String: String]] = [
    .unitedStates: table(states), .canada: table(provinces), .mexico: table(mexicanStates),
    .australia: table(australianStates),
  ]

  private static func table(_ rows: String) -> [String: String] {
    var table: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      guard let gap = row.firstIndex(of: " ") else { continue }
      table[String(row[..<gap])] = String(row[row.index(after: gap)...])
    }
    return table
  }

  // States, the district, territories, military regions and freely associated states, by their
  // codes in United States Postal Service Publication 28, appendix B.
  private static let states = """
    AL Alabama
    AK Alaska
    AZ Arizona
    AR Arkansas
    CA California
    CO Colorado
    CT Connecticut
    DE Delaware
    DC District of Columbia
    FL Florida
    GA Georgia
    HI Hawaii
    ID Idaho
    IL Illinois
    IN Indiana
    IA Iowa
    KS Kansas
    KY Kentucky
    LA Louisiana
    ME Maine
    MD Maryland
    MA Massachusetts
    MI Michigan
    MN Minnesota
    MS Mississippi
    MO Missouri
    MT Montana
    NE Nebraska
    NV Nevada
    NH New Hampshire
    NJ New Jersey
    NM New Mexico
    NY New York
    NC North Carolina
    ND North Dakota
    OH Ohio
    OK Oklahoma
    OR Oregon
    PA Pennsylvania
    RI Rhode Island
    SC South Carolina
    SD South Dakota
    TN Tennessee
    TX Texas
    UT Utah
    VT Vermont
    VA Virginia
    WA Washington
    WV West Virginia
    WI Wisconsin
    WY Wyoming
    AS American Samoa
    GU Guam
    MP Northern Mariana Islands
    PR Puerto Rico
    VI Virgin Islands
    AA Armed Forces Americas
    AE Armed Forces Europe
    AP Armed Forces Pacific
    FM Micronesia
    MH Marshall Islands
    PW Palau
    """

  // Provinces and territories by their Canada Post codes.
  private static let provinces = """
    AB Alberta
    BC British Columbia
    MB Manitoba
    NB New Brunswick
    NL Newfoundland and Labrador
    NS Nova Scotia
    NT Northwest Territories
    NU Nunavut
    ON Ontario
    PE Prince Edward Island
    QC Quebec
    SK Saskatchewan
    YT Yukon
    """

  // ISO 3166-2 codes, since two-letter forms are not settled.
  private static let mexicanStates = """
    AGU Aguascalientes
    BCN Baja California
    BCS Baja California Sur
    CAM Campeche
    CHH Chihuahua
    CHP Chiapas
    CMX Ciudad de México
    COA Coahuila
    COL Colima
    DUR Durango
    GRO Guerrero
    GUA Guanajuato
    HID Hidalgo
    JAL Jalisco
    MEX México
    MIC Michoacán
    MOR Morelos
    NAY Nayarit
    NLE Nuevo León
    OAX Oaxaca
    PUE Puebla
    QUE Querétaro
    ROO Quintana Roo
    SIN Sinaloa
    SLP San Luis Potosí
    SON Sonora
    TAB Tabasco
    TAM Tamaulipas
    TLA Tlaxcala
    VER Veracruz
    YUC Yucatán
    ZAC Zacatecas
    """

  private static let australianStates = """
    ACT Australian Capital Territory
    NSW New South Wales
    NT Northern Territory
    QLD Queensland
    SA South Australia
    TAS Tasmania
    VIC Victoria
    WA Western Australia
    """
}
