package space.hamsafar.campaign.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.store.Hashes;
import space.hamsafar.campaign.store.StoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the files beside a journal against the hashes that its entries give them. */
final class SegmentCheck {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final int BUFFER = 1 << 16;

    private SegmentCheck() {}

    /** What is wrong with the segments of an entry; an entry that is no JSON has none, and is found by others. */
    static List<String> findings(Path programme, byte[] json) {
        List<String> findings = new ArrayList<>();
        try {
            Path folder = FileStore.folder(programme).resolve("segments");
            collect(folder, JSON.readTree(json), findings);
        } catch (JacksonException _) {
            return List.of();
        }
        return findings;
    }

    private static void collect(Path folder, JsonNode node, List<String> findings) {
        if (node.isObject() && node.size() == 3 && node.has("name") && node.has("sha256") && node.has("rows")) {
            check(folder, node.get("name").asString(), node.get("sha256").asString(), findings);
            return;
        }
        for (JsonNode inner : node) {
            collect(folder, inner, findings);
        }
    }

    private static void check(Path folder, String name, String sha256, List<String> findings) {
        if (!NAME.matcher(name).matches()) {
            findings.add("it refers to no segment");
            return;
        }
        Path file = folder.resolve(name);
        try {
            if (!hash(file).equals(sha256)) {
                findings.add(name + " was changed after it was written");
            }
        } catch (NoSuchFileException _) {
            findings.add(name + " is missing");
        } catch (IOException fault) {
            throw new StoreException("cannot read " + file, fault);
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Hashes.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {
                continue;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
