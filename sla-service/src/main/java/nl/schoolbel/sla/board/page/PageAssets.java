package nl.schoolbel.sla.board.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import nl.schoolbel.sla.board.login.BoardAddress;

/**
 * Addresses of style and scripts. A browser may keep a file for a day, so each address carries what changes with the content:
 * after an upgrade nobody mixes a new page with an old script.
 */
@ApplicationScoped
public class PageAssets {

    private static final List<String> PUBLISHERS = List.of("org.webjars.npm", "org.mvnpm");
    private static final int ENOUGH = 12;

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /** @param name below {@code assets}, such as {@code board.css} */
    String own(String name) {
        return BoardAddress.BASE + "/assets/" + name + "?v=" + versions.computeIfAbsent(name, PageAssets::hash);
    }

    /** @param file the library's name, then the path in it */
    String library(String file) {
        String library = file.substring(0, file.indexOf('/'));
        return BoardAddress.BASE + "/lib/" + file + "?v=" + versions.computeIfAbsent(library, PageAssets::version);
    }

    private static String hash(String name) {
        try (InputStream file = open("META-INF/resources/sla/board/assets/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no " + name);
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(hash).substring(0, ENOUGH);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException("every JDK has SHA-256", none);
        }
    }

    private static String version(String library) {
        for (String publisher : PUBLISHERS) {
            try (InputStream file = open("META-INF/maven/" + publisher + "/" + library + "/pom.properties")) {
                if (file != null) {
                    Properties artifact = new Properties();
                    artifact.load(file);
                    return artifact.getProperty("version");
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        throw new IllegalArgumentException("there is no library " + library);
    }

    private static InputStream open(String resource) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
    }
}
