/// How a market's rules are written, as `crossbill rules --format` prints it.
public enum RulePackFormat {
  /// The description, in plain lines of at most 80 columns.
  public static let text = """
    A rule pack is one TOML file with the customs rules of one market. A pack of
    your own with the name of a bundled one replaces its rules name by name: every
    span of a rule that you name is yours, all other rules stay. A pack with
    another name adds a market.

    [pack]
    name = "ca"                 # short name of the market
    title = "Canada"            # its name for people
    countries = ["CA"]          # codes of two letters; "EU" stands for its members
    currency = "CAD"            # currency of every amount in the file
    valuation = "freeOnBoard"   # or "costInsuranceFreight"
    checked = 2026-11-23        # day of the last comparison with the sources
    stale-after = 2027-07-23    # day after which open rules must be compared again
    valuation-terms = { adds-pre-carriage = true, conversion-day = "dayOfLaw" }
                                # deducts-only-stated; or "directShipment"

    [[rule]]
    id = "CA-DEM-03"            # a rule whose figures change is several entries
    title = "One plain line"    # of one id, on different days

    When it holds; everything that is given must be so:
    channels = ["courier"]      # post, courier, truck, rail, air, vessel
    shipped-from = ["US"]       # or shipped-from-not
    origin = ["US"]             # or origin-not
    destinations = ["DE"]       # countries of a union
    export-to = ["any"]         # or export-to-not: goods that leave the market
    importer = "consumer"       # or "commercial"
    regions = ["ON"]            # states or provinces of the importer
    value = { over = 40, up-to = 150 }
                                # over, from, up-to, below; of = "intrinsicValue"
    exported-within-months = 36
    goods = ["ca-steel"]        # lists of goods; goods-not for lists left out
    goods-numbers = ["7318.15"] # numbers that are meant besides the lists
    requires = ["gift"]         # circumstances; excludes for what must not be so

    What it does; exactly one of these:
    relief = ["duty", "taxes"]  # duty, layers, layers-unsettled, taxes, fee:NAME
    layer = { rate = 25, group = "metal", rank = 1, displaces = ["ieepa"] }
                                # floor = true; base = { content = "copper" }
                                # or base = { less-content = 15 }
    tax = { name = "GST", rate = 5, of = ["customsValue", "duties"] }
                                # of: customsValue, duties, carriage, customsFees
    tax-at-sale = { name = "VAT", rate = 20, of = ["customsValue", "carriage"] }
    fee = { name = "handling", collector = "carrier", flat = 9.95 }
                                # collector: customs, carrier, broker
                                # flat, per-line, rate with least and greatest,
                                # of-advance with least; when-dutiable = true
    preference = { codes = ["S"], name = "USMCA", proof = "certification" }
                                # needed = false where no proof is asked
    global-rate = 19            # per cent, in place of duty and taxes
    duty-per-class = 3
    duty-per-parcel = 200
    value-share = 60            # per cent of the stated price
    processing-value = true     # duty and tax on the work done abroad alone
    refund = { duty = true, taxes = true, least = 2 }
    note = "What is to be done" # with who = ["importer"] and if-missing = "..."
                                # who: shipper, importer, broker, carrier,
                                # forwarder, consumer, marketplace
    A rate that is not known is written rate = "unknown"; it is never left out.

    How far it can be trusted:
    from = 2020-07-01           # first and last day, without quotes
    through = 2026-06-30        # an absent day is an open end
    stale-after = 2026-07-24    # checked and stale-after override the pack's
    source = "SI/85-182 s.4.1"
    confidence = "primary"      # primary, secondary, unverified
    caveat = "What must be known before it is trusted"

    [[list]]                    # goods that rules of this file name
    name = "my-goods"
    numbers = ["7318", "9403"]  # everything that begins with them
    except = ["7318.15"]
    """
}
