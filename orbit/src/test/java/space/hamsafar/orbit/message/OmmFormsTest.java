package space.hamsafar.orbit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Tianhe;

/** The forms of an OMM beside lines of {@code KEYWORD = value}: all give the same elements. */
class OmmFormsTest {
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ndm>
            <omm id="CCSDS_OMM_VERS" version="2.0">
            <header><CREATION_DATE>2026-10-07T00:00:00</CREATION_DATE><ORIGINATOR>TEST</ORIGINATOR></header>
            <body><segment>
            <metadata><OBJECT_NAME>CSS (TIANHE)</OBJECT_NAME><OBJECT_ID>2021-035A</OBJECT_ID>
            <CENTER_NAME>EARTH</CENTER_NAME><REF_FRAME>TEME</REF_FRAME><TIME_SYSTEM>UTC</TIME_SYSTEM>
            <MEAN_ELEMENT_THEORY>SGP4</MEAN_ELEMENT_THEORY></metadata>
            <data>
            <meanElements><EPOCH>2026-10-06T16:02:50.3</EPOCH><MEAN_MOTION units="rev/day">15.60381928</MEAN_MOTION>
            <ECCENTRICITY>.0001458</ECCENTRICITY><INCLINATION>41.4703</INCLINATION>
            <RA_OF_ASC_NODE>4.9680</RA_OF_ASC_NODE><ARG_OF_PERICENTER>342.2236</ARG_OF_PERICENTER>
            <MEAN_ANOMALY>17.8551</MEAN_ANOMALY></meanElements>
            <tleParameters><EPHEMERIS_TYPE>0</EPHEMERIS_TYPE><CLASSIFICATION_TYPE>U</CLASSIFICATION_TYPE>
            <NORAD_CAT_ID>48274</NORAD_CAT_ID><ELEMENT_SET_NO>999</ELEMENT_SET_NO><REV_AT_EPOCH>31057</REV_AT_EPOCH>
            <BSTAR>2.0358e-4</BSTAR><MEAN_MOTION_DOT>.16881E-3</MEAN_MOTION_DOT><MEAN_MOTION_DDOT>0</MEAN_MOTION_DDOT>
            </tleParameters>
            <userDefinedParameters><USER_DEFINED parameter="NOTE">mine</USER_DEFINED></userDefinedParameters>
            </data></segment></body>
            </omm>
            </ndm>
            """;
    private static final String JSON = """
            [{"OBJECT_NAME":"CSS (TIANHE)","OBJECT_ID":"2021-035A","EPOCH":"2026-10-06T16:02:50.300000",
            "MEAN_MOTION":15.60381928,"ECCENTRICITY":0.0001458,"INCLINATION":41.4703,"RA_OF_ASC_NODE":4.968,
            "ARG_OF_PERICENTER":342.2236,"MEAN_ANOMALY":17.8551,"EPHEMERIS_TYPE":0,"CLASSIFICATION_TYPE":"U",
            "NORAD_CAT_ID":48274,"ELEMENT_SET_NO":999,"REV_AT_EPOCH":31057,"BSTAR":0.00020358,
            "MEAN_MOTION_DOT":0.00016881,"MEAN_MOTION_DDOT":0}]
            """;
    private static final String CSV = """
            OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION,ECCENTRICITY,INCLINATION,RA_OF_ASC_NODE,ARG_OF_PERICENTER,\
            MEAN_ANOMALY,EPHEMERIS_TYPE,CLASSIFICATION_TYPE,NORAD_CAT_ID,ELEMENT_SET_NO,REV_AT_EPOCH,BSTAR,\
            MEAN_MOTION_DOT,MEAN_MOTION_DDOT
            CSS (TIANHE),2021-035A,2026-10-06T16:02:50.300000,15.60381928,.0001458,41.4703,4.9680,342.2236,17.8551,\
            0,U,48274,999,31057,.20358E-3,.16881E-3,0
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void allFormsGiveTheSameElements() throws IOException {
        MeanElements expected = Tianhe.elements();

        assertThat(OmmFile.read(file(XML))).isEqualTo(expected);
        assertThat(OmmFile.read(file(JSON))).isEqualTo(expected);
        assertThat(OmmFile.read(file(CSV))).isEqualTo(expected);
    }

    @Test
    void aTableHoldsSeveralSetsAndTellsThePlaceOfEachFault() throws IOException {
        String twoRows = CSV + CSV.lines().toList().get(1) + "\n";
        String wrong = CSV + CSV.lines().toList().get(1).replace("41.4703", "441.4703") + "\n";

        assertThat(OmmFile.readAll(file(twoRows)))
                .extracting(FiledElements::line)
                .containsExactly(2, 3);
        assertThatThrownBy(() -> OmmFile.read(file(twoRows))).hasMessageContaining(":3: has 2 element sets");
        assertThatThrownBy(() -> OmmFile.readAll(file(wrong)))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining(":3: INCLINATION is 441.4703");
        assertThatThrownBy(() -> OmmFile.readAll(file(JSON.replace("\"BSTAR\"", "\"BSTART\""))))
                .hasMessageContaining("did you mean BSTAR?")
                .hasMessageContaining("BSTAR is missing");
    }

    @Test
    void refusesBrokenTextsWithTheirLine() throws IOException {
        assertThatThrownBy(() -> OmmFile.readAll(file(JSON.replace("\"BSTAR\":", "\"BSTAR\" "))))
                .hasMessageContaining(":4: is broken JSON");
        assertThatThrownBy(() -> OmmFile.readAll(file(JSON + "[]"))).hasMessageContaining("after its end");
        assertThatThrownBy(() -> OmmFile.readAll(file(JSON.replace("48274", "{}"))))
                .hasMessageContaining(":4: NORAD_CAT_ID is not a text or a number");
        assertThatThrownBy(() -> OmmFile.readAll(file(XML.replace("</EPOCH>", "</EPOC>"))))
                .hasMessageContaining(":10: is broken XML");
        assertThatThrownBy(() -> OmmFile.readAll(file(CSV + "one,two\n")))
                .hasMessageContaining(":3: has 2 fields; the head line has 17");
        assertThatThrownBy(() -> OmmFile.readAll(file("<oem/>"))).hasMessageContaining("begins with <oem>");
        assertThatThrownBy(() -> OmmFile.readAll(file("[]"))).hasMessageContaining("has no element set");
    }

    @Test
    void anXmlFileCanNeitherGrowNorReachOutsideItself() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String bomb = XML.replace("<ndm>", "<!DOCTYPE ndm [<!ENTITY a \"aaaa\">]>\n<ndm>")
                .replace("CSS (TIANHE)", "&a;");
        String reaching = XML.replace("<ndm>", "<!DOCTYPE ndm [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>\n<ndm>")
                .replace("CSS (TIANHE)", "&a;");

        assertThatThrownBy(() -> OmmFile.readAll(file(bomb))).hasMessageContaining("document type or an entity");
        assertThatThrownBy(() -> OmmFile.readAll(file(reaching)))
                .isInstanceOf(OrbitException.class)
                .hasMessageNotContaining("SECRET");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("elements.omm"), text);
    }
}
