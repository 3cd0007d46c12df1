package space.hamsafar.orbit.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import space.hamsafar.orbit.MeanElements;

/** Writes mean elements as OMM of CCSDS 502.0-B-2: keyword lines, XML, or the JSON of the public catalogues. */
public final class OmmWriter {
    private OmmWriter() {}

    /** The message as {@code KEYWORD = value} lines. */
    public static String keyValue(MeanElements e, Instant creation, String originator) {
        StringBuilder text = new StringBuilder("CCSDS_OMM_VERS = 2.0\n");
        append(text, header(creation, originator));
        append(text, metadata(e));
        append(text, elements(e));
        append(text, parameters(e));
        return text.toString();
    }

    /** The message as XML. */
    public static String xml(MeanElements e, Instant creation, String originator) {
        StringBuilder text = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<omm id=\"CCSDS_OMM_VERS\" version=\"2.0\">\n<header>");
        appendXml(text, header(creation, originator));
        text.append("</header>\n<body><segment><metadata>");
        appendXml(text, metadata(e));
        text.append("</metadata>\n<data><meanElements>");
        appendXml(text, elements(e));
        text.append("</meanElements>\n<tleParameters>");
        appendXml(text, parameters(e));
        return text.append("</tleParameters></data></segment></body>\n</omm>\n").toString();
    }

    /** An array of one object, as CelesTrak publishes. */
    public static String json(MeanElements e) {
        Map<String, String> all = new LinkedHashMap<>(metadata(e));
        all.putAll(elements(e));
        all.putAll(parameters(e));
        StringBuilder text = new StringBuilder("[{");
        String comma = "";
        for (Map.Entry<String, String> entry : all.entrySet()) {
            boolean number = entry.getValue().matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
            text.append(comma)
                    .append(JsonText.quoted(entry.getKey()))
                    .append(':')
                    .append(number ? entry.getValue() : JsonText.quoted(entry.getValue()));
            comma = ",";
        }
        return text.append("}]\n").toString();
    }

    private static Map<String, String> header(Instant creation, String originator) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("CREATION_DATE", CcsdsTime.format(creation));
        map.put("ORIGINATOR", originator);
        return map;
    }

    private static Map<String, String> metadata(MeanElements e) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("OBJECT_NAME", e.objectName());
        map.put("OBJECT_ID", e.internationalDesignator());
        map.put("CENTER_NAME", "EARTH");
        map.put("REF_FRAME", "TEME");
        map.put("TIME_SYSTEM", "UTC");
        map.put("MEAN_ELEMENT_THEORY", "SGP4");
        return map;
    }

    private static Map<String, String> elements(MeanElements e) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("EPOCH", CcsdsTime.format(e.epoch()));
        map.put("MEAN_MOTION", plain(e.meanMotionRevPerDay()));
        map.put("ECCENTRICITY", plain(e.eccentricity()));
        map.put("INCLINATION", plain(e.inclinationDeg()));
        map.put("RA_OF_ASC_NODE", plain(e.raanDeg()));
        map.put("ARG_OF_PERICENTER", plain(e.argumentOfPerigeeDeg()));
        map.put("MEAN_ANOMALY", plain(e.meanAnomalyDeg()));
        return map;
    }

    private static Map<String, String> parameters(MeanElements e) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("EPHEMERIS_TYPE", "0");
        map.put("CLASSIFICATION_TYPE", "U");
        map.put("NORAD_CAT_ID", Integer.toString(e.catalogueNumber()));
        map.put("ELEMENT_SET_NO", "999");
        map.put("REV_AT_EPOCH", "0");
        map.put("BSTAR", plain(e.bStarPerEarthRadius()));
        map.put("MEAN_MOTION_DOT", plain(e.meanMotionDotRevPerDay2()));
        map.put("MEAN_MOTION_DDOT", "0");
        return map;
    }

    /** Without an exponent: some readers take none. */
    private static String plain(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }

    private static void append(StringBuilder text, Map<String, String> map) {
        map.forEach((key, value) -> text.append(key).append(" = ").append(value).append('\n'));
    }

    private static void appendXml(StringBuilder text, Map<String, String> map) {
        map.forEach((key, value) -> text.append('<')
                .append(key)
                .append('>')
                .append(value.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</")
                .append(key)
                .append('>'));
    }
}
