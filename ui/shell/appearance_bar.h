#pragma once
#include "shell/services.h"
#include <QWidget>

class QPushButton;

namespace tirkeu::ui {

/// Қаз/Рус and light/dark as two small buttons, with the keys Ctrl+Shift+T, Ctrl+Shift+D and
/// Ctrl+plus/minus for the size of the text. The keys work while the bar is visible.
class AppearanceBar : public QWidget
{
    Q_OBJECT
public:
    explicit AppearanceBar(const Services &services, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addKeys();
    void retranslate();

    LanguageSwitch &m_languageSwitch;
    Theme &m_theme;
    QPushButton *m_language;
    QPushButton *m_scheme;
};

} // namespace tirkeu::ui
