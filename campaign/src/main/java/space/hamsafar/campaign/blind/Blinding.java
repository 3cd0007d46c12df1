package space.hamsafar.campaign.blind;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names and order of applicants for one assessor in one stage, by HMAC-SHA-256 over stage, assessor and id. Without the
 * key nobody can tell who is behind a name, nor whether two assessors speak of the same applicant; and the order depends
 * on nothing but ids, so that nothing hidden shows in it.
 */
public final class Blinding {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;
    private static final int BITS = 5;

    private final byte[] key;
    private final String scope;

    /** The names that an assessor knows the applicants of a stage by. */
    public Blinding(byte[] key, String stage, String assessor) {
        this.key = key.clone();
        this.scope = stage + '\n' + assessor + '\n';
    }

    /** Another name for an applicant, such as {@code K7QW2MZP4T}: 50 bits, the same each time. */
    public String name(String applicant) {
        byte[] tag = tag("name\n" + scope + applicant);
        var name = new StringBuilder(LENGTH);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << 8 | tag[i] & 0xFF;
        }
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt((int) (bits >>> i * BITS) & (LETTERS.length() - 1)));
        }
        return name.toString();
    }

    /** The applicants in an order that tells nothing: that of their names here. */
    public List<String> shuffled(List<String> applicants) {
        return applicants.stream().sorted(Comparator.comparing(this::name)).toList();
    }

    private byte[] tag(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", fault);
        }
    }
}
