package space.hamsafar.programme.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Reads UTF-8 strictly: the first byte that is not, and the first control character, end the reading with their place.
 *
 * <p>A byte-order mark at the start is passed over. Lines end with LF, CR LF or CR. Not safe for use by several threads.
 */
public final class Utf8Reader extends Reader {
    private static final int CHUNK = 1 << 16;

    /** Says what cannot be read, and where. */
    public static final class BadText extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Place place;

        BadText(Place place, String message) {
            super(message);
            this.place = place;
        }

        /** Where it stands. */
        public Place place() {
            return place;
        }

        /** What was found, and the remedy. */
        public String message() {
            return String.valueOf(getMessage());
        }
    }

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
    private final CharBuffer decoded = CharBuffer.allocate(CHUNK).limit(0);
    private boolean atStart = true;
    private boolean atEnd;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    /** Reads the bytes of a stream, and closes it when it is closed. */
    public Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!decoded.hasRemaining()) {
            if (atEnd) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void decode() throws IOException {
        bytes.compact();
        int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + count).flip();
        atEnd = count == 0;
        if (atStart) {
            skipByteOrderMark();
        }
        decoded.clear();
        CoderResult result = decoder.decode(bytes, decoded, atEnd);
        decoded.flip();
        checkCharacters();
        if (result.isError()) {
            throw new BadText(
                    new Place(line, column),
                    "byte 0x" + HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position()))
                            + " is not UTF-8: save the file as UTF-8");
        }
    }

    private void skipByteOrderMark() throws BadText {
        atStart = false;
        int first = byteAt(0);
        int second = byteAt(1);
        if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
            throw new BadText(Place.START, "the file is UTF-16: save it as UTF-8");
        }
        if (first == 0xEF && second == 0xBB && byteAt(2) == 0xBF) {
            bytes.position(3);
        }
    }

    private int byteAt(int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }

    private void checkCharacters() throws BadText {
        for (int i = 0; i < decoded.limit(); i++) {
            char c = decoded.get(i);
            if (isRefused(c)) {
                throw new BadText(
                        new Place(line, column),
                        c == 0
                                ? "NUL character: this is not a text file in UTF-8"
                                : "control character " + Wording.codePoint(c) + ": remove it");
            }
            advance(c);
        }
    }

    private void advance(char c) {
        if (c == '\n' && afterReturn) {
            afterReturn = false;
        } else if (c == '\n' || c == '\r') {
            line++;
            column = 1;
            afterReturn = c == '\r';
        } else {
            column += Character.isLowSurrogate(c) ? 0 : 1;
            afterReturn = false;
        }
    }

    private static boolean isRefused(char c) {
        boolean isControl = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
        return isControl || c == '\uFEFF' || c >= '\uFFFE';
    }
}
