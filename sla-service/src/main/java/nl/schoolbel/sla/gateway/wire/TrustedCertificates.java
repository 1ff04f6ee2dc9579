package nl.schoolbel.sla.gateway.wire;

import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** The authorities that Java trusts, and more from a file. */
final class TrustedCertificates {

    private TrustedCertificates() {}

    /** @throws IllegalStateException when the file cannot be read as PEM certificates */
    static TrustOptions with(Path pem) {
        try {
            List<Certificate> all = new ArrayList<>(known());
            try (InputStream in = Files.newInputStream(pem)) {
                all.addAll(CertificateFactory.getInstance("X.509").generateCertificates(in));
            }
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate certificate : all) {
                store.setCertificateEntry("authority-" + store.size(), certificate);
            }
            return TrustOptions.wrap(manager(store));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("cannot read certificates of " + pem, unreadable);
        }
    }

    private static List<Certificate> known() throws GeneralSecurityException {
        return List.of(manager(null).getAcceptedIssuers());
    }

    private static X509TrustManager manager(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                return x509;
            }
        }
        throw new GeneralSecurityException("Java has no trust manager for X.509");
    }
}
