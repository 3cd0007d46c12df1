package space.hamsafar.campaign.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the log was, the root of its tree, and who signed that: a signed note as transparency logs write it (C2SP
 * tlog-checkpoint).
 *
 * @param origin which log it is of
 * @param size entries at that time
 * @param root of the tree, in hexadecimal
 * @param signatures by whom
 */
public record Checkpoint(String origin, int size, String root, List<NoteSignature> signatures) {
    private static final Pattern NOTE =
            Pattern.compile("(\\S[^\\n]*)\\n(0|[1-9][0-9]{0,8})\\n([A-Za-z0-9+/=]{44})\\n\\n"
                    + "((?:\u2014 [^\\s+]+ [A-Za-z0-9+/=]+\\n)*)");
    private static final Pattern SIGNATURE = Pattern.compile("\u2014 (\\S+) (\\S+)\\n");

    public Checkpoint {
        signatures = List.copyOf(signatures);
    }

    /** An unsigned checkpoint of a tree as it is. */
    public static Checkpoint of(String origin, MerkleTree tree) {
        return new Checkpoint(origin, tree.size(), HexFormat.of().formatHex(tree.root()), List.of());
    }

    /** Reads a checkpoint; empty if the text is none. */
    public static Optional<Checkpoint> parse(String text) {
        Matcher note = NOTE.matcher(text);
        if (!note.matches()) {
            return Optional.empty();
        }
        try {
            byte[] root = Base64.getDecoder().decode(note.group(3));
            List<NoteSignature> signatures = new ArrayList<>();
            Matcher line = SIGNATURE.matcher(note.group(4));
            while (line.find()) {
                signatures.add(
                        NoteSignature.of(line.group(1), Base64.getDecoder().decode(line.group(2))));
            }
            return Optional.of(new Checkpoint(
                    note.group(1),
                    Integer.parseInt(note.group(2)),
                    HexFormat.of().formatHex(root),
                    signatures));
        } catch (IllegalArgumentException fault) {
            return Optional.empty();
        }
    }

    /** The same, signed once more. */
    public Checkpoint signed(NoteSigner signer) {
        byte[] signature = signer.sign(text());
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.removeIf(one -> one.name().equals(signer.key().name()));
        all.add(new NoteSignature(
                signer.key().name(),
                HexFormat.of().formatHex(signer.key().id()),
                HexFormat.of().formatHex(signature)));
        return new Checkpoint(origin, size, root, all);
    }

    /** The names of those keys that signed it. */
    public List<String> signers(List<NoteKey> keys) {
        byte[] text = text();
        return keys.stream()
                .filter(key -> signatures.stream().anyMatch(one -> one.isBy(key, text)))
                .map(NoteKey::name)
                .distinct()
                .toList();
    }

    /** Signatures that bear the name of one of these keys and are not by it. */
    public List<String> forged(List<NoteKey> keys) {
        byte[] text = text();
        return signatures.stream()
                .filter(one -> keys.stream().anyMatch(key -> key.name().equals(one.name())))
                .filter(one -> keys.stream().noneMatch(key -> one.isBy(key, text)))
                .map(NoteSignature::name)
                .toList();
    }

    private byte[] text() {
        return (origin + "\n" + size + "\n" + base64(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The whole note. */
    @Override
    public String toString() {
        var text = new StringBuilder(new String(text(), StandardCharsets.UTF_8)).append('\n');
        for (NoteSignature one : signatures) {
            text.append("\u2014 ")
                    .append(one.name())
                    .append(' ')
                    .append(base64(one.keyId() + one.signature()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    /**
     * A signature of a note.
     *
     * @param name of the key
     * @param keyId four bytes, in hexadecimal
     * @param signature of Ed25519, in hexadecimal
     */
    public record NoteSignature(String name, String keyId, String signature) {

        static NoteSignature of(String name, byte[] bytes) {
            byte[] id = Arrays.copyOf(bytes, NoteKey.ID_LENGTH);
            return new NoteSignature(
                    name,
                    HexFormat.of().formatHex(id),
                    HexFormat.of().formatHex(bytes, Math.min(bytes.length, NoteKey.ID_LENGTH), bytes.length));
        }

        boolean isBy(NoteKey key, byte[] text) {
            return key.name().equals(name)
                    && HexFormat.of().formatHex(key.id()).equals(keyId)
                    && key.verifies(text, HexFormat.of().parseHex(signature));
        }
    }
}
