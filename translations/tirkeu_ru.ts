<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
    <context>
        <name>card</name>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Another phone</source>
            <translation>Дополнительный телефон</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Документ, удостоверяющий личность</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Номер документа</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Кем выдан</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Дата выдачи</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Срок действия</translation>
        </message>
        <message>
            <source>Another document</source>
            <translation>Дополнительный документ</translation>
        </message>
        <message>
            <source>Number of the other document</source>
            <translation>Номер дополнительного документа</translation>
        </message>
        <message>
            <source>Other document issued by</source>
            <translation>Кем выдан дополнительный документ</translation>
        </message>
        <message>
            <source>Other document issued on</source>
            <translation>Дата выдачи дополнительного документа</translation>
        </message>
        <message>
            <source>Other document valid until</source>
            <translation>Срок действия дополнительного документа</translation>
        </message>
        <message>
            <source>Urban or rural</source>
            <translation>Город или село</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Область или город республиканского значения</translation>
        </message>
        <message>
            <source>Town or village</source>
            <translation>Район, город или село</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Улица</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Дом</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Квартира</translation>
        </message>
        <message>
            <source>Temporary address: urban or rural</source>
            <translation>Временный адрес: город или село</translation>
        </message>
        <message>
            <source>Temporary address: region</source>
            <translation>Временный адрес: область</translation>
        </message>
        <message>
            <source>Temporary address: town or village</source>
            <translation>Временный адрес: район, город или село</translation>
        </message>
        <message>
            <source>Temporary address: street</source>
            <translation>Временный адрес: улица</translation>
        </message>
        <message>
            <source>Temporary address: house</source>
            <translation>Временный адрес: дом</translation>
        </message>
        <message>
            <source>Temporary address: flat</source>
            <translation>Временный адрес: квартира</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Национальность</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Гражданство</translation>
        </message>
        <message>
            <source>Status of residence</source>
            <translation>Статус проживания</translation>
        </message>
        <message>
            <source>Who acts for the person</source>
            <translation>Кто действует от имени пациента</translation>
        </message>
        <message>
            <source>Name of the representative</source>
            <translation>Фамилия, имя, отчество представителя</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Document of the representative</source>
            <translation>Документ представителя</translation>
        </message>
        <message>
            <source>Phone of the representative</source>
            <translation>Телефон представителя</translation>
        </message>
        <message>
            <source>Place of work or study</source>
            <translation>Место работы или учебы</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>Страховая организация</translation>
        </message>
        <message>
            <source>Policy number</source>
            <translation>Номер полиса</translation>
        </message>
        <message>
            <source>Kind of reimbursement</source>
            <translation>Вид возмещения</translation>
        </message>
        <message>
            <source>Social status</source>
            <translation>Социальный статус</translation>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation>Повод обращения</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Участок</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Прикрепление</translation>
        </message>
        <message>
            <source>Attached since</source>
            <translation>Дата прикрепления</translation>
        </message>
        <message>
            <source>Attached to</source>
            <translation>К какой организации прикреплен</translation>
        </message>
        <message>
            <source>Blood group and Rh factor</source>
            <translation>Группа крови и резус-фактор</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Аллергические реакции</translation>
        </message>
        <message>
            <source>Physiological state (pregnancy)</source>
            <translation>Физиологическое состояние (беременность)</translation>
        </message>
        <message>
            <source>Neonatal screening</source>
            <translation>Неонатальный скрининг</translation>
        </message>
        <message>
            <source>Habits and risks</source>
            <translation>Вредные привычки и факторы риска</translation>
        </message>
        <message>
            <source>Preventive measures, vaccinations</source>
            <translation>Профилактические мероприятия, прививки</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Анамнез</translation>
        </message>
        <message>
            <source>Current problems</source>
            <translation>Текущие проблемы</translation>
        </message>
        <message>
            <source>Dynamic observation</source>
            <translation>Динамическое наблюдение</translation>
        </message>
        <message>
            <source>Disability group</source>
            <translation>Группа инвалидности</translation>
        </message>
        <message>
            <source>Current medicines</source>
            <translation>Принимаемые лекарства</translation>
        </message>
        <message>
            <source>Anthropometry</source>
            <translation>Антропометрические данные</translation>
        </message>
        <message>
            <source>Fall risk</source>
            <translation>Риск падения</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Боль</translation>
        </message>
        <message>
            <source>Communication (language, living conditions)</source>
            <translation>Коммуникация (язык, условия жизни)</translation>
        </message>
        <message>
            <source>Instruction of the patient</source>
            <translation>Инструктаж пациента</translation>
        </message>
        <message>
            <source>Date of death</source>
            <translation>Дата смерти</translation>
        </message>
        <message>
            <source>Too long: at most %1 characters fit here</source>
            <translation>Слишком длинно: здесь помещается не более %1 знаков</translation>
        </message>
        <message>
            <source>Remove the pictures and unusual signs: only letters, digits and punctuation can be printed</source>
            <translation>Уберите картинки и необычные знаки: печатаются только буквы, цифры и знаки препинания</translation>
        </message>
        <message>
            <source>Choose one of the list</source>
            <translation>Выберите из списка</translation>
        </message>
        <message>
            <source>There is no such date; write it as 31.12.1990</source>
            <translation>Такой даты нет; запишите ее как 31.12.1990</translation>
        </message>
        <message>
            <source>This date is still to come</source>
            <translation>Эта дата еще не наступила</translation>
        </message>
        <message>
            <source>Longer than 100 letters: write it as in the identity document</source>
            <translation>Длиннее 100 букв: запишите как в документе, удостоверяющем личность</translation>
        </message>
        <message>
            <source>Only letters, a hyphen, an apostrophe and spaces belong in a name</source>
            <translation>В имени допустимы только буквы, дефис, апостроф и пробелы</translation>
        </message>
        <message>
            <source>Cyrillic and Latin letters are mixed: type the name again in one layout</source>
            <translation>Смешаны кириллица и латиница: наберите имя заново в одной раскладке</translation>
        </message>
        <message>
            <source>Not a telephone number: write it as +7 701 123 45 67</source>
            <translation>Это не телефонный номер: запишите его как +7 701 123 45 67</translation>
        </message>
        <message>
            <source>Name the kind of the document</source>
            <translation>Укажите вид документа</translation>
        </message>
        <message>
            <source>Write the number of the document</source>
            <translation>Укажите номер документа</translation>
        </message>
        <message>
            <source>Issued before the person was born</source>
            <translation>Выдан до рождения человека</translation>
        </message>
        <message>
            <source>The term ends before the document was issued</source>
            <translation>Срок заканчивается раньше даты выдачи</translation>
        </message>
        <message>
            <source>The document has expired</source>
            <translation>Срок действия документа истек</translation>
        </message>
        <message>
            <source>Write the surname</source>
            <translation>Укажите фамилию</translation>
        </message>
        <message>
            <source>No given name: is it so in the identity document?</source>
            <translation>Нет имени: в документе тоже так?</translation>
        </message>
        <message>
            <source>No surname: is it so in the identity document?</source>
            <translation>Нет фамилии: в документе тоже так?</translation>
        </message>
        <message>
            <source>Write the birth date</source>
            <translation>Укажите дату рождения</translation>
        </message>
        <message>
            <source>More than 130 years ago: check the year</source>
            <translation>Более 130 лет назад: проверьте год</translation>
        </message>
        <message>
            <source>Choose the sex</source>
            <translation>Выберите пол</translation>
        </message>
        <message>
            <source>The IIN has twelve digits</source>
            <translation>ИИН состоит из двенадцати цифр</translation>
        </message>
        <message>
            <source>The IIN is written in digits only</source>
            <translation>ИИН записывается только цифрами</translation>
        </message>
        <message>
            <source>The check digit does not agree: there is a slip in the number</source>
            <translation>Контрольная цифра не сходится: в номере ошибка</translation>
        </message>
        <message>
            <source>No IIN with these first eleven digits exists: there is a slip in the number</source>
            <translation>ИИН с такими первыми одиннадцатью цифрами не бывает: в номере ошибка</translation>
        </message>
        <message>
            <source>The digits of the IIN name no day of the calendar: compare with the document</source>
            <translation>Цифры ИИН не соответствуют дню календаря: сверьте с документом</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of another birth date: %1. Compare with the document</source>
            <translation>Цифры ИИН указывают на другую дату рождения: %1. Сверьте с документом</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of the other sex: compare with the document</source>
            <translation>Цифры ИИН указывают на другой пол: сверьте с документом</translation>
        </message>
        <message>
            <source>Say whether it is a lawful representative or a power of attorney</source>
            <translation>Укажите: законный представитель или по доверенности</translation>
        </message>
        <message>
            <source>Write who acts for the person</source>
            <translation>Укажите, кто действует от имени пациента</translation>
        </message>
        <message>
            <source>Write on what ground: mother, guardian, power of attorney No…</source>
            <translation>Укажите основание: мать, опекун, доверенность № …</translation>
        </message>
        <message>
            <source>Before the person was born</source>
            <translation>Раньше даты рождения</translation>
        </message>
        <message>
            <source>Write the IIN, or else an identity document below</source>
            <translation>Укажите ИИН, а если его нет — документ ниже</translation>
        </message>
        <message>
            <source>No IIN yet: ask for it at the next visit</source>
            <translation>ИИН пока нет: спросите при следующем посещении</translation>
        </message>
        <message>
            <source>The card is confirmed: write the reason of the correction.</source>
            <translation>Данные карты подтверждены: укажите причину исправления.</translation>
        </message>
        <message>
            <source>The card is locked: the person has died. What you typed is kept as a draft.</source>
            <translation>Карта закрыта: пациент умер. Набранное сохранено как черновик.</translation>
        </message>
        <message>
            <source>Medical data are corrected by nurses and doctors. The other changes can be saved without them.</source>
            <translation>Медицинские данные исправляют медсестры и врачи. Остальные изменения можно сохранить без них.</translation>
        </message>
        <message>
            <source>A death is recorded by a doctor, the coordinator or the head.</source>
            <translation>Смерть регистрирует врач, координатор или руководитель.</translation>
        </message>
    </context>
    <context>
        <name>cardEditor</name>
        <message>
            <source>The person died on %1: the card is locked.</source>
            <translation>Пациент умер %1: карта закрыта.</translation>
        </message>
        <message>
            <source>Your role reads this card but does not correct it.</source>
            <translation>Ваша роль позволяет читать эту карту, но не исправлять.</translation>
        </message>
        <message>
            <source>Some fields are doubtful. Press Ctrl+Enter once more to save all the same.</source>
            <translation>Некоторые поля вызывают сомнение. Чтобы все же сохранить, нажмите Ctrl+Enter еще раз.</translation>
        </message>
        <message numerus="yes">
            <source>Not saved: put the marked fields right (%n).</source>
            <translation>
                <numerusform>Не сохранено: исправьте отмеченное поле (%n).</numerusform>
                <numerusform>Не сохранено: исправьте отмеченные поля (%n).</numerusform>
                <numerusform>Не сохранено: исправьте отмеченные поля (%n).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cardSection</name>
        <message>
            <source>Identity</source>
            <translation>Личные данные</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Citizenship, social status</source>
            <translation>Гражданство, статус</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Представитель</translation>
        </message>
        <message>
            <source>Work and study</source>
            <translation>Работа и учеба</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Страхование</translation>
        </message>
        <message>
            <source>District and attachment</source>
            <translation>Участок и прикрепление</translation>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation>Повод обращения</translation>
        </message>
        <message>
            <source>Minimal medical data</source>
            <translation>Медицинские данные</translation>
        </message>
        <message>
            <source>Death</source>
            <translation>Смерть</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Urban</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Rural</source>
            <translation>Село</translation>
        </message>
        <message>
            <source>Citizen of Kazakhstan</source>
            <translation>Гражданин Республики Казахстан</translation>
        </message>
        <message>
            <source>Kandas</source>
            <translation>Кандас</translation>
        </message>
        <message>
            <source>Refugee</source>
            <translation>Беженец</translation>
        </message>
        <message>
            <source>Foreigner, permanently resident</source>
            <translation>Иностранец, постоянно проживающий</translation>
        </message>
        <message>
            <source>Stateless, permanently resident</source>
            <translation>Лицо без гражданства, постоянно проживающее</translation>
        </message>
        <message>
            <source>Foreigner, temporarily staying</source>
            <translation>Иностранец, временно пребывающий</translation>
        </message>
        <message>
            <source>Stateless, temporarily staying</source>
            <translation>Лицо без гражданства, временно пребывающее</translation>
        </message>
        <message>
            <source>Asylum seeker</source>
            <translation>Лицо, ищущее убежище</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Удостоверение личности</translation>
        </message>
        <message>
            <source>Passport of Kazakhstan</source>
            <translation>Паспорт Республики Казахстан</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>Вид на жительство</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>Свидетельство о рождении</translation>
        </message>
        <message>
            <source>Foreign passport</source>
            <translation>Иностранный паспорт</translation>
        </message>
        <message>
            <source>Refugee certificate</source>
            <translation>Удостоверение беженца</translation>
        </message>
        <message>
            <source>Electronic document</source>
            <translation>Электронный документ</translation>
        </message>
        <message>
            <source>Lawful representative</source>
            <translation>Законный представитель</translation>
        </message>
        <message>
            <source>By power of attorney</source>
            <translation>Представитель по доверенности</translation>
        </message>
        <message>
            <source>Guaranteed volume</source>
            <translation>ГОБМП</translation>
        </message>
        <message>
            <source>Compulsory social insurance</source>
            <translation>ОСМС</translation>
        </message>
        <message>
            <source>Voluntary insurance</source>
            <translation>ДМС</translation>
        </message>
        <message>
            <source>Imputed insurance</source>
            <translation>ВМС</translation>
        </message>
        <message>
            <source>Paid by the person</source>
            <translation>Платно</translation>
        </message>
        <message>
            <source>Employed</source>
            <translation>Работает</translation>
        </message>
        <message>
            <source>Self-employed</source>
            <translation>Самозанятый</translation>
        </message>
        <message>
            <source>Unemployed</source>
            <translation>Безработный</translation>
        </message>
        <message>
            <source>Pensioner</source>
            <translation>Пенсионер</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Студент</translation>
        </message>
        <message>
            <source>School pupil</source>
            <translation>Школьник</translation>
        </message>
        <message>
            <source>Preschool child, attends kindergarten</source>
            <translation>Дошкольник, посещает детский сад</translation>
        </message>
        <message>
            <source>Preschool child, at home</source>
            <translation>Дошкольник, неорганизованный</translation>
        </message>
        <message>
            <source>Keeps the household</source>
            <translation>Ведет домашнее хозяйство</translation>
        </message>
        <message>
            <source>Serviceman</source>
            <translation>Военнослужащий</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Прочее</translation>
        </message>
        <message>
            <source>No education</source>
            <translation>Без образования</translation>
        </message>
        <message>
            <source>Primary education</source>
            <translation>Начальное образование</translation>
        </message>
        <message>
            <source>Basic secondary education</source>
            <translation>Основное среднее образование</translation>
        </message>
        <message>
            <source>General secondary education</source>
            <translation>Общее среднее образование</translation>
        </message>
        <message>
            <source>Technical and vocational education</source>
            <translation>Техническое и профессиональное образование</translation>
        </message>
        <message>
            <source>Higher education</source>
            <translation>Высшее образование</translation>
        </message>
        <message>
            <source>Postgraduate education</source>
            <translation>Послевузовское образование</translation>
        </message>
        <message>
            <source>Attachment not known</source>
            <translation>Не выяснено</translation>
        </message>
        <message>
            <source>Attached here</source>
            <translation>Прикреплен здесь</translation>
        </message>
        <message>
            <source>Attached elsewhere</source>
            <translation>Прикреплен к другой организации</translation>
        </message>
        <message>
            <source>Not attached anywhere</source>
            <translation>Не прикреплен</translation>
        </message>
        <message>
            <source>Registrar</source>
            <translation>Медицинский регистратор</translation>
        </message>
        <message>
            <source>Nurse</source>
            <translation>Медсестра</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Врач</translation>
        </message>
        <message>
            <source>Head of the organisation</source>
            <translation>Руководитель организации</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Администратор</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Мужской</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Женский</translation>
        </message>
        <message>
            <source>Sex not known</source>
            <translation>Пол не указан</translation>
        </message>
    </context>
    <context>
        <name>ctl</name>
        <message>
            <source>--lang is kk, ru or en, not “%1”.</source>
            <translation>Значение --lang: kk, ru или en, а не «%1».</translation>
        </message>
        <message>
            <source>--now is a moment like 2026-03-02T09:00, not “%1”.</source>
            <translation>Значение --now: момент вида 2026-03-02T09:00, а не «%1».</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>Команды «%1» нет.</translation>
        </message>
        <message>
            <source>There is no option “%1” here.</source>
            <translation>Параметра «%1» здесь нет.</translation>
        </message>
        <message>
            <source>The option %1 wants a value.</source>
            <translation>Параметру %1 нужно значение.</translation>
        </message>
        <message>
            <source>Name a command.</source>
            <translation>Укажите команду.</translation>
        </message>
        <message>
            <source>The command “%1” is called with other words.</source>
            <translation>Команда «%1» вызывается иначе.</translation>
        </message>
        <message>
            <source>There is no desk at %1. Make one with “tirkeuctl init”, or name another file with --db.</source>
            <translation>По пути %1 нет базы регистратуры. Создайте ее командой «tirkeuctl init» или укажите другой файл через --db.</translation>
        </message>
        <message>
            <source>Give the password with --password-file FILE or in TIRKEU_PASSWORD.</source>
            <translation>Передайте пароль через --password-file ФАЙЛ или в переменной TIRKEU_PASSWORD.</translation>
        </message>
        <message>
            <source>--now is for trials: this desk is not marked demo.</source>
            <translation>--now — только для проб: эта база не помечена как демонстрационная.</translation>
        </message>
        <message>
            <source>The desk is made: %1</source>
            <translation>База регистратуры создана: %1</translation>
        </message>
        <message>
            <source>Recovery code: %1. Print it and keep it in a safe; it is stored nowhere.</source>
            <translation>Код восстановления: %1. Распечатайте его и храните в сейфе; он нигде не сохраняется.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added…</source>
            <translation>
                <numerusform>Добавлен %n человек…</numerusform>
                <numerusform>Добавлено %n человека…</numerusform>
                <numerusform>Добавлено %n человек…</numerusform>
            </translation>
        </message>
        <message>
            <source>The desk is whole.</source>
            <translation>База цела.</translation>
        </message>
        <message>
            <source>The backup is made and verified: %1</source>
            <translation>Резервная копия создана и проверена: %1</translation>
        </message>
        <message>
            <source>The backup was restored to %1. What was there is kept beside it.</source>
            <translation>Резервная копия восстановлена в %1. Прежние файлы сохранены рядом.</translation>
        </message>
        <message>
            <source>Card 052/e No. %1</source>
            <translation>Карта № 052/у, номер %1</translation>
        </message>
        <message>
            <source>The card is written: %1</source>
            <translation>Карта записана: %1</translation>
        </message>
        <message>
            <source>Call it so: patient show ID, or patient export-052 ID FILE.pdf. The ID is in the answer of search.</source>
            <translation>Вызывайте так: patient show ID или patient export-052 ID FILE.pdf. ID есть в ответе поиска.</translation>
        </message>
        <message>
            <source>The input is not a JSON object (trouble near character %1).</source>
            <translation>Входные данные — не объект JSON (ошибка около знака %1).</translation>
        </message>
        <message>
            <source>The option %1 takes no value.</source>
            <translation>Параметру %1 значение не нужно.</translation>
        </message>
        <message>
            <source>The password file cannot be read: %1</source>
            <translation>Не удается прочитать файл с паролем: %1</translation>
        </message>
        <message>
            <source>%1 wants a whole number from %2 to %3.</source>
            <translation>Для %1 нужно целое число от %2 до %3.</translation>
        </message>
        <message>
            <source>--patients, --doctors and --seed go together with --demo only.</source>
            <translation>--patients, --doctors и --seed используются только вместе с --demo.</translation>
        </message>
        <message>
            <source>Call it so: import patients FILE, import list, import resume FILE, or import undo ID. The ID is in the answer of import patients and of import list.</source>
            <translation>Вызывайте так: import patients ФАЙЛ, import list, import resume ФАЙЛ или import undo ID. ID есть в ответе import patients и import list.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Строка %1: %2</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Строка %1, столбец %2: %3</translation>
        </message>
        <message>
            <source>%1 %, rows read: %2…</source>
            <translation>%1 %, прочитано строк: %2…</translation>
        </message>
        <message>
            <source>Nothing was taken over: all rows were asked for or none, and some were rejected.</source>
            <translation>Ничего не загружено: требовались все строки или ни одной, а некоторые отклонены.</translation>
        </message>
        <message>
            <source>The import broke off after row %1. What was taken over is kept: go on with “tirkeuctl import resume FILE”, or take it back with “tirkeuctl import undo %2”.</source>
            <translation>Импорт прервался после строки %1. Загруженное сохранено: продолжите командой «tirkeuctl import resume ФАЙЛ» или отмените командой «tirkeuctl import undo %2».</translation>
        </message>
        <message>
            <source>Rows read: %1. Added: %2, updated: %3, unchanged: %4, rejected: %5. Possible duplicates: %6.</source>
            <translation>Прочитано строк: %1. Добавлено: %2, обновлено: %3, без изменений: %4, отклонено: %5. Возможные дубликаты: %6.</translation>
        </message>
        <message>
            <source>Taken over, but to be looked at:</source>
            <translation>Загружено, но нужно проверить:</translation>
        </message>
        <message>
            <source>An import of this very file broke off after row %1. Go on with “tirkeuctl import resume FILE”, or take it back with “tirkeuctl import undo %2”.</source>
            <translation>Импорт именно этого файла прервался после строки %1. Продолжите командой «tirkeuctl import resume ФАЙЛ» или отмените командой «tirkeuctl import undo %2».</translation>
        </message>
        <message>
            <source>No import of this file waits to be gone on with. If the file was changed since, take the import back with “tirkeuctl import undo ID” and import the file anew.</source>
            <translation>Нет прерванного импорта этого файла. Если файл с тех пор изменен, отмените импорт командой «tirkeuctl import undo ID» и загрузите файл заново.</translation>
        </message>
        <message>
            <source>There is no import %1.</source>
            <translation>Импорта %1 нет.</translation>
        </message>
        <message>
            <source>This import is taken back already.</source>
            <translation>Этот импорт уже отменен.</translation>
        </message>
        <message>
            <source>Taken back: %1 withdrawn, %2 as they were before. Left as they are, because somebody worked with them since: %3.</source>
            <translation>Отменено: изъято %1, возвращено к прежнему виду %2. Оставлено как есть, потому что с ними уже работали: %3.</translation>
        </message>
        <message>
            <source>--encoding is auto, utf-8, cp1251 or kz1048, not “%1”.</source>
            <translation>Значение --encoding: auto, utf-8, cp1251 или kz1048, а не «%1».</translation>
        </message>
        <message>
            <source>The desk has a new key. Recovery code: %1. Print it and keep it in a safe. Only you can sign in now: give the other users new passwords.</source>
            <translation>У базы новый ключ. Код восстановления: %1. Распечатайте его и храните в сейфе. Теперь войти можете только вы: дайте остальным пользователям новые пароли.</translation>
        </message>
        <message>
            <source>--threshold is a probability from 0 to 1, like 0.9, not “%1”.</source>
            <translation>Значение --threshold: вероятность от 0 до 1, например 0.9, а не «%1».</translation>
        </message>
        <message>
            <source>%n person(s) compared…</source>
            <translation>Сравнен %n человек…;Сравнено %n человека…;Сравнено %n человек…</translation>
        </message>
        <message>
            <source>No two records are likely to be of one person.</source>
            <translation>Записей, похожих на одного человека, нет.</translation>
        </message>
    </context>
    <context>
        <name>demo</name>
        <message>
            <source>Demo: nobody here lives. The logins are registrar, nurse, coordinator, doctor, head and admin; the password of all is %1.</source>
            <translation>Демонстрация: все люди здесь вымышлены. Логины: registrar, nurse, coordinator, doctor, head, admin; пароль у всех — %1.</translation>
        </message>
    </context>
    <context>
        <name>duplicates</name>
        <message>
            <source>That is one and the same record: choose two.</source>
            <translation>Это одна и та же запись: выберите две.</translation>
        </message>
        <message>
            <source>Write why these are two persons: the pair will not be asked again.</source>
            <translation>Напишите, почему это два человека: об этой паре больше не спросят.</translation>
        </message>
        <message>
            <source>Write why these two records are one person.</source>
            <translation>Напишите, почему эти две записи — один человек.</translation>
        </message>
        <message>
            <source>One of the two records is in use no more: it was merged into another. Open that one instead.</source>
            <translation>Одна из записей больше не используется: она объединена с другой. Откройте ту.</translation>
        </message>
        <message>
            <source>Other records were merged into this one before. Keep it, and merge the other record into it.</source>
            <translation>С этой записью уже объединены другие. Оставьте ее и присоедините к ней вторую запись.</translation>
        </message>
        <message>
            <source>One of the two cards is locked by death. Let a doctor or the head set the death right first, so that both cards say the same.</source>
            <translation>Одна из карт закрыта из-за смерти. Пусть сначала врач или руководитель уточнит сведения о смерти, чтобы обе карты совпадали.</translation>
        </message>
        <message>
            <source>Write why these are two persons after all.</source>
            <translation>Напишите, почему это все же два человека.</translation>
        </message>
        <message>
            <source>This record is not merged into any other.</source>
            <translation>Эта запись ни с какой не объединена.</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>It was not found: perhaps it was moved or the file does not exist. Check the name and try again.</source>
            <translation>Не найдено: возможно, перемещено или файла нет. Проверьте имя и повторите.</translation>
        </message>
        <message>
            <source>Somebody saved a newer version meanwhile. Nothing was overwritten; what you typed is kept as a draft. Open the card again and compare.</source>
            <translation>Тем временем кто-то сохранил более новую версию. Ничего не перезаписано, набранное сохранено как черновик. Откройте карту заново и сравните.</translation>
        </message>
        <message>
            <source>Another program is using the database. Nothing was lost: try again in a moment.</source>
            <translation>Базу использует другая программа. Ничего не потеряно: повторите чуть позже.</translation>
        </message>
        <message>
            <source>The file is damaged or cut off. Nothing was changed in it. Call the administrator: the last backup can be restored.</source>
            <translation>Файл поврежден или обрезан. В нем ничего не изменено. Позовите администратора: можно восстановить последнюю резервную копию.</translation>
        </message>
        <message>
            <source>This is not a file of Tirkeu, or its key is another. It was left as it is.</source>
            <translation>Это не файл Tirkeu или у него другой ключ. Файл оставлен без изменений.</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Tirkeu. It was left as it is: install the newer version.</source>
            <translation>Файл записан более новой версией Tirkeu. Он оставлен без изменений: установите новую версию.</translation>
        </message>
        <message>
            <source>The disk is full. What was saved before is safe; the last change was not saved. Free some space and try again.</source>
            <translation>Диск заполнен. Сохраненное ранее цело, последнее изменение не сохранено. Освободите место и повторите.</translation>
        </message>
        <message>
            <source>The folder or the file cannot be written. Nothing was changed. Check the permissions or the disk.</source>
            <translation>В папку или файл нельзя записать. Ничего не изменено. Проверьте права доступа или диск.</translation>
        </message>
        <message>
            <source>The disk or a device did not obey. What was saved before is safe; repeat the last action, and call the administrator if it happens again.</source>
            <translation>Диск или устройство дали сбой. Сохраненное ранее цело; повторите последнее действие, а если сбой повторится, позовите администратора.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Check the keyboard layout and Caps Lock.</source>
            <translation>Неверный логин или пароль. Проверьте раскладку и Caps Lock.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong passwords: wait %n second(s).</source>
            <translation>
                <numerusform>Слишком много неверных паролей: подождите %n секунду.</numerusform>
                <numerusform>Слишком много неверных паролей: подождите %n секунды.</numerusform>
                <numerusform>Слишком много неверных паролей: подождите %n секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your role does not allow this. Ask the administrator or a colleague whose role does.</source>
            <translation>Ваша роль этого не позволяет. Обратитесь к администратору или к коллеге, у которого есть право.</translation>
        </message>
        <message>
            <source>What was given cannot be accepted. Nothing was saved: check it and try again.</source>
            <translation>Эти данные принять нельзя. Ничего не сохранено: проверьте и повторите.</translation>
        </message>
        <message>
            <source>It exists already and was not overwritten. Choose another name.</source>
            <translation>Такое уже есть и не перезаписано. Выберите другое имя.</translation>
        </message>
        <message>
            <source>There is no network. The work goes on without it; the exchange follows when it is back.</source>
            <translation>Сети нет. Работа продолжается без нее; обмен пройдет, когда сеть появится.</translation>
        </message>
        <message>
            <source>The work was stopped. What was finished before is kept.</source>
            <translation>Работа остановлена. Сделанное до этого сохранено.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Check the keyboard layout and Caps Lock, and type them again.</source>
            <translation>Неверный логин или пароль. Проверьте раскладку и Caps Lock и введите снова.</translation>
        </message>
        <message>
            <source>This user may not work here any more. Ask the administrator.</source>
            <translation>Этот пользователь больше не может здесь работать. Обратитесь к администратору.</translation>
        </message>
        <message>
            <source>There is no desk or no such user here. Nothing was changed. Check the login, or ask the administrator.</source>
            <translation>Здесь нет базы регистратуры или такого пользователя. Ничего не изменено. Проверьте логин или обратитесь к администратору.</translation>
        </message>
        <message>
            <source>Something in the form is missing or cannot be right. Nothing was written. Put the marked fields right.</source>
            <translation>В форме чего-то не хватает или что-то неверно. Ничего не записано. Исправьте отмеченные поля.</translation>
        </message>
        <message>
            <source>There is a desk here already. Nothing was changed. Close this window and sign in.</source>
            <translation>База здесь уже есть. Ничего не изменено. Закройте это окно и войдите.</translation>
        </message>
        <message>
            <source>Somebody else saved this card meanwhile. What you typed is kept. Open the card anew and compare.</source>
            <translation>Тем временем карту сохранил другой сотрудник. Набранное сохранено. Откройте карту заново и сравните.</translation>
        </message>
        <message>
            <source>Another program is using the database. Nothing was saved yet; what you typed is kept. Try again in a moment.</source>
            <translation>Базу использует другая программа. Пока ничего не сохранено, набранное на месте. Повторите чуть позже.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was saved; what you typed is still in the form. Make room on the disk and save again.</source>
            <translation>Диск заполнен. Ничего не сохранено, набранное осталось в форме. Освободите место и сохраните снова.</translation>
        </message>
        <message>
            <source>The database cannot be written. Nothing was saved; what you typed is still in the form. Ask the administrator to check the folder of the desk.</source>
            <translation>В базу нельзя записать. Ничего не сохранено, набранное осталось в форме. Попросите администратора проверить папку регистратуры.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing was saved; what you typed is still in the form. Save again; if it fails again, write on paper and call the administrator.</source>
            <translation>Диск ответил с ошибкой. Ничего не сохранено, набранное осталось в форме. Сохраните снова; если не получится, запишите на бумаге и позовите администратора.</translation>
        </message>
        <message>
            <source>The database is damaged. This was not saved; what you typed is still in the form. Write it on paper and call the administrator: the last backup can be restored.</source>
            <translation>База повреждена. Это не сохранено, набранное осталось в форме. Запишите на бумаге и позовите администратора: можно восстановить последнюю резервную копию.</translation>
        </message>
        <message>
            <source>The record is not there any more. Nothing was saved; what you typed is still in the form. Search for the person anew.</source>
            <translation>Этой записи больше нет. Ничего не сохранено, набранное осталось в форме. Найдите человека заново.</translation>
        </message>
        <message>
            <source>Your role does not allow this change. Nothing was saved; what you typed is still in the form. Ask somebody who may.</source>
            <translation>Ваша роль не позволяет это изменить. Ничего не сохранено, набранное осталось в форме. Обратитесь к тому, у кого есть право.</translation>
        </message>
        <message>
            <source>Something in the form is missing or cannot be right. Nothing was saved. Put the marked fields right.</source>
            <translation>В форме чего-то не хватает или что-то неверно. Ничего не сохранено. Исправьте отмеченные поля.</translation>
        </message>
        <message>
            <source>This is saved already. Nothing was changed.</source>
            <translation>Это уже сохранено. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This login is taken. Nothing was changed. Choose another login.</source>
            <translation>Этот логин занят. Ничего не изменено. Выберите другой.</translation>
        </message>
        <message>
            <source>This cannot be done so: a user needs a login, a name, a role and a password of eight characters, and one administrator must remain. Nothing was changed.</source>
            <translation>Так нельзя: пользователю нужны логин, имя, роль и пароль из восьми знаков, и один администратор должен остаться. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This user is not there any more. Nothing was changed. The list was read anew.</source>
            <translation>Этого пользователя больше нет. Ничего не изменено. Список обновлен.</translation>
        </message>
        <message>
            <source>There is no room for the backup. The desk itself is whole. Choose another disk or make room.</source>
            <translation>Для резервной копии не хватает места. Сама база цела. Выберите другой диск или освободите место.</translation>
        </message>
        <message>
            <source>The backup cannot be written into this folder. The desk itself is whole. Choose another folder.</source>
            <translation>В эту папку нельзя записать резервную копию. Сама база цела. Выберите другую папку.</translation>
        </message>
        <message>
            <source>There is a file of this name already; it was not touched. Choose another name.</source>
            <translation>Файл с таким именем уже есть; он не изменен. Выберите другое имя.</translation>
        </message>
        <message>
            <source>The backup could not be written. The desk itself is whole. Check the disk and try again.</source>
            <translation>Резервная копия не записана. Сама база цела. Проверьте диск и повторите.</translation>
        </message>
        <message>
            <source>Another program is using the database; the backup was not made. The desk itself is whole. Try again in a moment.</source>
            <translation>Базу использует другая программа, резервная копия не создана. Сама база цела. Повторите чуть позже.</translation>
        </message>
        <message>
            <source>The login or the password does not open this backup: they are those of the day it was made. Nothing was changed.</source>
            <translation>Этот логин или пароль не открывает копию: нужны те, что были в день ее создания. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The backup is damaged or was cut off. Nothing was changed. Choose another backup.</source>
            <translation>Резервная копия повреждена или обрезана. Ничего не изменено. Выберите другую копию.</translation>
        </message>
        <message>
            <source>This file is not a backup of Tirkeu. Nothing was changed. Choose another file.</source>
            <translation>Этот файл — не резервная копия Tirkeu. Ничего не изменено. Выберите другой файл.</translation>
        </message>
        <message>
            <source>What you asked for is not there any more. Nothing was changed. Search anew.</source>
            <translation>Запрошенного больше нет. Ничего не изменено. Выполните поиск заново.</translation>
        </message>
        <message>
            <source>Somebody else changed this first. Nothing was overwritten. Read it anew and try again.</source>
            <translation>Это раньше вас изменил другой сотрудник. Ничего не перезаписано. Откройте заново и повторите.</translation>
        </message>
        <message>
            <source>Another program is using the database. Nothing was changed. Try again in a moment.</source>
            <translation>Базу использует другая программа. Ничего не изменено. Повторите чуть позже.</translation>
        </message>
        <message>
            <source>The database or one of its files is damaged. Nothing was changed. Call the administrator: the last backup can be restored.</source>
            <translation>База или один из ее файлов поврежден. Ничего не изменено. Позовите администратора: можно восстановить последнюю резервную копию.</translation>
        </message>
        <message>
            <source>This file does not belong to Tirkeu. Nothing was changed. Choose another file.</source>
            <translation>Этот файл не относится к Tirkeu. Ничего не изменено. Выберите другой файл.</translation>
        </message>
        <message>
            <source>This file was written by a newer Tirkeu. Nothing was changed. Install the newer version on this computer.</source>
            <translation>Этот файл записан более новой версией Tirkeu. Ничего не изменено. Установите новую версию на этом компьютере.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed. Make room on the disk and try again.</source>
            <translation>Диск заполнен. Ничего не изменено. Освободите место и повторите.</translation>
        </message>
        <message>
            <source>The files of the desk cannot be written. Nothing was changed. Ask the administrator to check the folder of the desk.</source>
            <translation>В файлы базы нельзя записать. Ничего не изменено. Попросите администратора проверить папку регистратуры.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing was changed. Try again; if it fails again, call the administrator.</source>
            <translation>Диск ответил с ошибкой. Ничего не изменено. Повторите; если не получится, позовите администратора.</translation>
        </message>
        <message>
            <source>The password is wrong. Nothing was changed. Type it again.</source>
            <translation>Неверный пароль. Ничего не изменено. Введите снова.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong passwords. You can try again in %n second(s).</source>
            <translation>
                <numerusform>Слишком много неверных паролей. Повторить можно через %n секунду.</numerusform>
                <numerusform>Слишком много неверных паролей. Повторить можно через %n секунды.</numerusform>
                <numerusform>Слишком много неверных паролей. Повторить можно через %n секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your role does not allow this. Nothing was changed. Ask somebody who may.</source>
            <translation>Ваша роль этого не позволяет. Ничего не изменено. Обратитесь к тому, у кого есть право.</translation>
        </message>
        <message>
            <source>What was given cannot be accepted. Nothing was changed. Check it and try again.</source>
            <translation>Эти данные принять нельзя. Ничего не изменено. Проверьте и повторите.</translation>
        </message>
        <message>
            <source>This is there already; it was not touched.</source>
            <translation>Такое уже есть; оно не изменено.</translation>
        </message>
        <message>
            <source>There is no connection. Your work is kept on this desk and goes on. It will be sent when the connection is back.</source>
            <translation>Связи нет. Работа сохраняется на этом месте и продолжается. Данные будут отправлены, когда связь появится.</translation>
        </message>
        <message>
            <source>This was stopped before it was done. Nothing was changed.</source>
            <translation>Это остановлено до завершения. Ничего не изменено.</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <source>Audit: row %1 is not as it was written.</source>
            <translation>Аудит: строка %1 не такая, какой была записана.</translation>
        </message>
        <message>
            <source>Audit: row %1 is missing or out of order.</source>
            <translation>Аудит: строка %1 отсутствует или стоит не на месте.</translation>
        </message>
        <message>
            <source>Audit: rows from %1 on were cut off.</source>
            <translation>Аудит: строки начиная с %1 отрезаны.</translation>
        </message>
        <message>
            <source>Audit: row %1 belongs to another history than the one this desk has seen.</source>
            <translation>Аудит: строка %1 принадлежит не той истории, которую знает эта регистратура.</translation>
        </message>
        <message>
            <source>The file is damaged: %1. Restore the last backup.</source>
            <translation>Файл поврежден: %1. Восстановите последнюю резервную копию.</translation>
        </message>
        <message>
            <source>A record points to one that is not there: %1.</source>
            <translation>Запись ссылается на отсутствующую: %1.</translation>
        </message>
        <message>
            <source>The versions of a card have a gap: %1.</source>
            <translation>В версиях карты пропуск: %1.</translation>
        </message>
        <message>
            <source>The search index disagrees with the cards: %1. It can be rebuilt.</source>
            <translation>Поисковый индекс расходится с картами: %1. Его можно построить заново.</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Участок</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Гражданство</translation>
        </message>
        <message>
            <source>Kind of the document</source>
            <translation>Вид документа</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Номер документа</translation>
        </message>
        <message>
            <source>The column “%1” stands in the header twice. Leave one of them in the file and try again.</source>
            <translation>Столбец «%1» указан в заголовке дважды. Оставьте в файле один и повторите.</translation>
        </message>
        <message>
            <source>There is no column “%1” in the header. Name it so, or choose the column that holds it.</source>
            <translation>В заголовке нет столбца «%1». Назовите его так или выберите нужный столбец.</translation>
        </message>
        <message>
            <source>“%1” is no sex known here: write male or female</source>
            <translation>Пол «%1» неизвестен: напишите male или female</translation>
        </message>
        <message>
            <source>“%1” is no document known here: write id_card, passport, birth_certificate…</source>
            <translation>Вид документа «%1» неизвестен: напишите id_card, passport, birth_certificate…</translation>
        </message>
        <message>
            <source>There is no district “%1” here</source>
            <translation>Участка «%1» здесь нет</translation>
        </message>
        <message>
            <source>A citizen of another country: ask for the status of residence at the next visit</source>
            <translation>Гражданин другой страны: уточните статус проживания при следующем посещении</translation>
        </message>
        <message>
            <source>The file is in UTF-16. Save it as “CSV UTF-8” and choose it again; nothing was taken over.</source>
            <translation>Файл в кодировке UTF-16. Сохраните его как «CSV UTF-8» и выберите снова; ничего не загружено.</translation>
        </message>
        <message>
            <source>This is a workbook, not a CSV file. Open it in the spreadsheet program, save it as “CSV UTF-8” and choose that file.</source>
            <translation>Это электронная таблица, а не CSV. Откройте ее в табличной программе, сохраните как «CSV UTF-8» и выберите этот файл.</translation>
        </message>
        <message>
            <source>This is not a text file. A register is a CSV file: one person a line, a header above.</source>
            <translation>Это не текстовый файл. Регистр — файл CSV: по одному человеку в строке, сверху заголовок.</translation>
        </message>
        <message>
            <source>The letters make no words in UTF-8, CP1251 or KZ-1048. Save the file as “CSV UTF-8” and choose it again; nothing was taken over.</source>
            <translation>Буквы не складываются в слова ни в UTF-8, ни в CP1251, ни в KZ-1048. Сохраните файл как «CSV UTF-8» и выберите снова; ничего не загружено.</translation>
        </message>
        <message>
            <source>The file is not in %1: it is in %2. Choose %2, or leave the choice to the program; nothing was taken over.</source>
            <translation>Файл не в %1, а в %2. Выберите %2 или оставьте выбор программе; ничего не загружено.</translation>
        </message>
        <message>
            <source>The header cannot be read: a quote in it is never closed, or the line has no end.</source>
            <translation>Заголовок не читается: кавычка не закрыта или у строки нет конца.</translation>
        </message>
        <message>
            <source>The file is empty: there is nothing to take over.</source>
            <translation>Файл пуст: загружать нечего.</translation>
        </message>
        <message>
            <source>A quote is opened here and never closed</source>
            <translation>Здесь открыта кавычка, которая не закрыта</translation>
        </message>
        <message>
            <source>After a closing quote stands something else than the end of the cell: a quote inside a cell is written twice</source>
            <translation>После закрывающей кавычки ячейка не кончается: кавычка внутри ячейки пишется дважды</translation>
        </message>
        <message>
            <source>The line is longer than any row of a register</source>
            <translation>Строка длиннее любой строки регистра</translation>
        </message>
        <message>
            <source>The file ends in the middle of this row</source>
            <translation>Файл обрывается посреди этой строки</translation>
        </message>
        <message>
            <source>The row has %1 cells, the header has %2</source>
            <translation>В строке %1 ячеек, в заголовке %2</translation>
        </message>
        <message>
            <source>Bytes that are no letters in %1</source>
            <translation>Байты, которые не являются буквами в %1</translation>
        </message>
        <message>
            <source>This IIN stands in the file above beside somebody else: neither the given name nor the birth date agree</source>
            <translation>Этот ИИН стоит в файле выше у другого человека: не совпадают ни имя, ни дата рождения</translation>
        </message>
        <message>
            <source>The card of this person is locked: the register here says that the person has died</source>
            <translation>Карта этого человека закрыта: по здешнему регистру он умер</translation>
        </message>
        <message>
            <source>This IIN belongs to somebody else in the register here: neither the given name nor the birth date agree</source>
            <translation>В здешнем регистре этот ИИН принадлежит другому человеку: не совпадают ни имя, ни дата рождения</translation>
        </message>
    </context>
    <context>
        <name>matching</name>
        <message>
            <source>The surname is the same.</source>
            <translation>Фамилия совпадает.</translation>
        </message>
        <message>
            <source>The surname is the same, once as a man's and once as a woman's.</source>
            <translation>Фамилия та же, один раз в мужской, другой раз в женской форме.</translation>
        </message>
        <message>
            <source>The surnames differ by one letter.</source>
            <translation>Фамилии отличаются одной буквой.</translation>
        </message>
        <message>
            <source>The surnames are alike.</source>
            <translation>Фамилии похожи.</translation>
        </message>
        <message>
            <source>Of one surname only the first letter is written.</source>
            <translation>От одной фамилии записана только первая буква.</translation>
        </message>
        <message>
            <source>Surname and given name stand in each other's place.</source>
            <translation>Фамилия и имя стоят на месте друг друга.</translation>
        </message>
        <message>
            <source>The surnames differ; a woman may have married.</source>
            <translation>Фамилии разные; женщина могла выйти замуж.</translation>
        </message>
        <message>
            <source>The surnames differ.</source>
            <translation>Фамилии разные.</translation>
        </message>
        <message>
            <source>The given name is the same.</source>
            <translation>Имя совпадает.</translation>
        </message>
        <message>
            <source>The given names differ by one letter.</source>
            <translation>Имена отличаются одной буквой.</translation>
        </message>
        <message>
            <source>The given names are alike.</source>
            <translation>Имена похожи.</translation>
        </message>
        <message>
            <source>Of one given name only the first letter is written.</source>
            <translation>От одного имени записана только первая буква.</translation>
        </message>
        <message>
            <source>The given name stands in another place of the name.</source>
            <translation>Имя стоит на другом месте в ФИО.</translation>
        </message>
        <message>
            <source>The given names differ.</source>
            <translation>Имена разные.</translation>
        </message>
        <message>
            <source>The father's name is the same.</source>
            <translation>Отчество совпадает.</translation>
        </message>
        <message>
            <source>The patronymics differ by one letter.</source>
            <translation>Отчества отличаются одной буквой.</translation>
        </message>
        <message>
            <source>The patronymics are alike.</source>
            <translation>Отчества похожи.</translation>
        </message>
        <message>
            <source>Of one patronymic only the first letter is written.</source>
            <translation>От одного отчества записана только первая буква.</translation>
        </message>
        <message>
            <source>Given name and patronymic stand in each other's place.</source>
            <translation>Имя и отчество стоят на месте друг друга.</translation>
        </message>
        <message>
            <source>The patronymics differ.</source>
            <translation>Отчества разные.</translation>
        </message>
        <message>
            <source>The birth date is the same.</source>
            <translation>Дата рождения совпадает.</translation>
        </message>
        <message>
            <source>Day and month of the birth date are swapped.</source>
            <translation>День и месяц рождения переставлены.</translation>
        </message>
        <message>
            <source>The birth dates differ by one digit.</source>
            <translation>Даты рождения отличаются одной цифрой.</translation>
        </message>
        <message>
            <source>Born on the same day of the year, the years differ.</source>
            <translation>День и месяц рождения совпадают, годы разные.</translation>
        </message>
        <message>
            <source>Of the birth dates only the year is the same.</source>
            <translation>В датах рождения совпадает только год.</translation>
        </message>
        <message>
            <source>The birth dates differ.</source>
            <translation>Даты рождения разные.</translation>
        </message>
        <message>
            <source>The sex is the same.</source>
            <translation>Пол совпадает.</translation>
        </message>
        <message>
            <source>The sex differs.</source>
            <translation>Пол разный.</translation>
        </message>
        <message>
            <source>A phone is the same.</source>
            <translation>Телефон совпадает.</translation>
        </message>
        <message>
            <source>The phones differ by one digit.</source>
            <translation>Телефоны отличаются одной цифрой.</translation>
        </message>
        <message>
            <source>The phones differ.</source>
            <translation>Телефоны разные.</translation>
        </message>
        <message>
            <source>The address is the same.</source>
            <translation>Адрес совпадает.</translation>
        </message>
        <message>
            <source>The house is the same, the flat is not.</source>
            <translation>Дом тот же, квартира другая.</translation>
        </message>
        <message>
            <source>Only the street is the same.</source>
            <translation>Совпадает только улица.</translation>
        </message>
        <message>
            <source>The addresses differ.</source>
            <translation>Адреса разные.</translation>
        </message>
        <message>
            <source>The IIN is the same.</source>
            <translation>ИИН совпадает.</translation>
        </message>
        <message>
            <source>The IINs differ by one digit of the date.</source>
            <translation>ИИН отличаются одной цифрой даты.</translation>
        </message>
        <message>
            <source>The IINs differ by one digit.</source>
            <translation>ИИН отличаются одной цифрой.</translation>
        </message>
        <message>
            <source>The IINs differ.</source>
            <translation>ИИН разные.</translation>
        </message>
        <message>
            <source>An identity document is the same.</source>
            <translation>Документ, удостоверяющий личность, совпадает.</translation>
        </message>
        <message>
            <source>The identity documents differ.</source>
            <translation>Документы, удостоверяющие личность, разные.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
    </context>
    <context>
        <name>patientList</name>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>no IIN</source>
            <translation>нет ИИН</translation>
        </message>
        <message>
            <source>no card yet</source>
            <translation>карты еще нет</translation>
        </message>
        <message>
            <source>deceased</source>
            <translation>умер(ла)</translation>
        </message>
        <message>
            <source>Name, address</source>
            <translation>ФИО, адрес</translation>
        </message>
        <message>
            <source>Born, IIN</source>
            <translation>Дата рождения, ИИН</translation>
        </message>
        <message>
            <source>Phone, card</source>
            <translation>Телефон, карта</translation>
        </message>
        <message>
            <source>District, attachment</source>
            <translation>Участок</translation>
        </message>
    </context>
    <context>
        <name>personPanel</name>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>Died on %1: the card is locked</source>
            <translation>Умер(ла) %1: карта закрыта</translation>
        </message>
        <message>
            <source>Confirmed on %1</source>
            <translation>Подтверждено %1</translation>
        </message>
        <message>
            <source>No IIN: ask for it</source>
            <translation>Нет ИИН: спросите</translation>
        </message>
        <message>
            <source>No first visit yet: there is no card 052/e</source>
            <translation>Еще не обращался: карты № 052/у нет</translation>
        </message>
        <message>
            <source>The document has expired: %1</source>
            <translation>Срок документа истек: %1</translation>
        </message>
        <message>
            <source>No phone: ask for it</source>
            <translation>Нет телефона: спросите</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Stays at</source>
            <translation>Временно проживает</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1 с %2</translation>
        </message>
        <message>
            <source>Card 052/e</source>
            <translation>Карта № 052/у</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 от %2</translation>
        </message>
    </context>
    <context>
        <name>printPreview</name>
        <message>
            <source>The paper is handed to the printer…</source>
            <translation>Документ передается на принтер…</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Напечатано.</translation>
        </message>
        <message>
            <source>The PDF is saved.</source>
            <translation>PDF сохранен.</translation>
        </message>
        <message>
            <source>The PDF was not saved: the folder cannot be written or the disk is full. Choose another folder.</source>
            <translation>PDF не сохранен: в папку нельзя записать или диск заполнен. Выберите другую папку.</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>A cover of the printer is open. Close it.</source>
            <translation>Открыта крышка принтера. Закройте ее.</translation>
        </message>
        <message>
            <source>Paper is jammed in the printer. Take it out.</source>
            <translation>В принтере застряла бумага. Извлеките ее.</translation>
        </message>
        <message>
            <source>The printer is out of paper. Put some in.</source>
            <translation>В принтере закончилась бумага. Добавьте ее.</translation>
        </message>
        <message>
            <source>The paper tray is not in the printer. Put it in.</source>
            <translation>Лоток для бумаги не вставлен. Вставьте его.</translation>
        </message>
        <message>
            <source>The printer is out of toner or ink. Change the cartridge.</source>
            <translation>В принтере закончился тонер или чернила. Замените картридж.</translation>
        </message>
        <message>
            <source>The output tray is full. Take the papers away.</source>
            <translation>Выходной лоток заполнен. Заберите бумаги.</translation>
        </message>
        <message>
            <source>The printer does not answer. Check that it is on and connected.</source>
            <translation>Принтер не отвечает. Проверьте, включен ли он и подключен ли.</translation>
        </message>
        <message>
            <source>The printer's driver is not complete. Call the administrator.</source>
            <translation>Драйвер принтера неполон. Позовите администратора.</translation>
        </message>
        <message>
            <source>The printer is stopped on this computer. Start it again.</source>
            <translation>Принтер остановлен на этом компьютере. Запустите его снова.</translation>
        </message>
        <message>
            <source>Toner or ink runs low. Keep a cartridge ready.</source>
            <translation>Тонер или чернила на исходе. Приготовьте картридж.</translation>
        </message>
        <message>
            <source>Paper runs low. Keep some ready.</source>
            <translation>Бумага на исходе. Приготовьте бумагу.</translation>
        </message>
        <message>
            <source>The printer reports a fault. Look at its display.</source>
            <translation>Принтер сообщает о неисправности. Посмотрите на его экран.</translation>
        </message>
        <message>
            <source>The paper waits: the printer has stopped.</source>
            <translation>Документ ждет: принтер остановился.</translation>
        </message>
        <message>
            <source>The printer asks for a name and a password. Call the administrator.</source>
            <translation>Принтер запрашивает имя и пароль. Позовите администратора.</translation>
        </message>
        <message>
            <source>The paper is held back on this computer. Release it.</source>
            <translation>Документ задержан на этом компьютере. Отправьте его.</translation>
        </message>
        <message>
            <source>The paper waits for its turn.</source>
            <translation>Документ ждет своей очереди.</translation>
        </message>
        <message>
            <source>The paper is being printed.</source>
            <translation>Документ печатается.</translation>
        </message>
        <message>
            <source>The printing was cancelled.</source>
            <translation>Печать отменена.</translation>
        </message>
        <message>
            <source>The paper is printed.</source>
            <translation>Документ напечатан.</translation>
        </message>
        <message>
            <source>The paper could not be printed. It is kept: print it again.</source>
            <translation>Напечатать документ не удалось. Он сохранен: напечатайте его снова.</translation>
        </message>
        <message>
            <source>This printer takes no papers now. Choose another printer.</source>
            <translation>Этот принтер сейчас не принимает документы. Выберите другой.</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Call the administrator.</source>
            <translation>На этом компьютере не настроен ни один принтер. Позовите администратора.</translation>
        </message>
        <message>
            <source>The printing service of this computer does not answer. The paper is kept: print it again later.</source>
            <translation>Служба печати этого компьютера не отвечает. Документ сохранен: напечатайте его позже.</translation>
        </message>
        <message>
            <source>This printer or job is not there any more. Choose a printer again.</source>
            <translation>Этого принтера или задания больше нет. Выберите принтер заново.</translation>
        </message>
        <message>
            <source>This printer takes no papers now. The paper is kept: choose another printer.</source>
            <translation>Этот принтер сейчас не принимает документы. Документ сохранен: выберите другой принтер.</translation>
        </message>
        <message>
            <source>This paper cannot be printed. Make it anew.</source>
            <translation>Этот документ нельзя напечатать. Создайте его заново.</translation>
        </message>
        <message>
            <source>The paper was not printed. It is kept: print it again.</source>
            <translation>Документ не напечатан. Он сохранен: напечатайте его снова.</translation>
        </message>
    </context>
    <context>
        <name>recovery</name>
        <message>
            <source>This recovery code does not open the desk. Check it letter by letter; only the newest sheet is valid.</source>
            <translation>Этот код восстановления не открывает базу. Проверьте его по буквам; действует только последний лист.</translation>
        </message>
        <message>
            <source>Recovery code of the desk</source>
            <translation>Код восстановления регистратуры</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Страница %1 из %2</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>Составлено %1</translation>
        </message>
        <message>
            <source>Keep this sheet in a safe. Whoever holds it can open the desk.</source>
            <translation>Храните этот лист в сейфе. У кого он в руках, тот может открыть базу.</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Регистратура</translation>
        </message>
        <message>
            <source>Login of the administrator</source>
            <translation>Логин администратора</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>How it is used</source>
            <translation>Как использовать</translation>
        </message>
        <message>
            <source>In the sign-in window choose “Password forgotten…”, type the code and a new password.</source>
            <translation>В окне входа выберите «Пароль забыт…», введите код и новый пароль.</translation>
        </message>
        <message>
            <source>The code works once; then a new sheet is printed and this one is destroyed.</source>
            <translation>Код действует один раз; после этого печатается новый лист, а этот уничтожается.</translation>
        </message>
        <message>
            <source>The sheet was sent to the printer. Take it out and put it into the safe.</source>
            <translation>Лист отправлен на принтер. Заберите его и уберите в сейф.</translation>
        </message>
        <message>
            <source>The sheet was saved. Move it off this computer and keep it like a key.</source>
            <translation>Лист сохранен. Перенесите его с этого компьютера и храните как ключ.</translation>
        </message>
        <message>
            <source>This is not the last group of the code. Read it from the printed sheet.</source>
            <translation>Это не последняя группа кода. Прочитайте ее с напечатанного листа.</translation>
        </message>
    </context>
    <context>
        <name>registrationPage</name>
        <message>
            <source>The data are confirmed.</source>
            <translation>Данные подтверждены.</translation>
        </message>
        <message>
            <source>The card 052/e is open.</source>
            <translation>Карта № 052/у открыта.</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>The IIN has twelve digits</source>
            <translation>ИИН состоит из двенадцати цифр</translation>
        </message>
        <message>
            <source>The IIN is written in digits only</source>
            <translation>ИИН записывается только цифрами</translation>
        </message>
        <message>
            <source>The check digit does not agree: there is a slip in the number</source>
            <translation>Контрольная цифра не сходится: в номере ошибка</translation>
        </message>
        <message>
            <source>No IIN with these first eleven digits exists: there is a slip in the number</source>
            <translation>ИИН с такими первыми одиннадцатью цифрами не бывает: в номере ошибка</translation>
        </message>
        <message>
            <source>The digits of the IIN name no day of the calendar: compare with the document</source>
            <translation>Цифры ИИН не соответствуют дню календаря: сверьте с документом</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of another birth date: %1. Compare with the document</source>
            <translation>Цифры ИИН указывают на другую дату рождения: %1. Сверьте с документом</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of the other sex: compare with the document</source>
            <translation>Цифры ИИН указывают на другой пол: сверьте с документом</translation>
        </message>
        <message>
            <source>The identity document decides who the person is</source>
            <translation>Личность устанавливается по документу, удостоверяющему личность</translation>
        </message>
        <message>
            <source>Twelve digits, and the check digit agrees</source>
            <translation>Двенадцать цифр, контрольная цифра сходится</translation>
        </message>
        <message>
            <source>The input needs the field “%1”</source>
            <translation>Во входных данных нужно поле «%1»</translation>
        </message>
        <message>
            <source>The field “%1” must be a text in quotation marks</source>
            <translation>Поле «%1» должно быть текстом в кавычках</translation>
        </message>
        <message>
            <source>The field “%1” must be a date of the calendar, like 1990-12-31</source>
            <translation>Поле «%1» должно быть календарной датой вида 1990-12-31</translation>
        </message>
        <message>
            <source>The field “%1” must be one of: %2</source>
            <translation>Значение поля «%1» должно быть одним из: %2</translation>
        </message>
        <message>
            <source>There is no rule “%1”; the rules are: %2</source>
            <translation>Правила «%1» нет; есть правила: %2</translation>
        </message>
    </context>
    <context>
        <name>scan</name>
        <message>
            <source>The last check digit of the document does not agree: read it again</source>
            <translation>Последняя контрольная цифра документа не сходится: считайте его снова</translation>
        </message>
        <message>
            <source>No name could be read from the document</source>
            <translation>Не удалось прочитать имя из документа</translation>
        </message>
        <message>
            <source>The check digit of the birth date does not agree: read the document again</source>
            <translation>Контрольная цифра даты рождения не сходится: считайте документ снова</translation>
        </message>
        <message>
            <source>The birth date in the document is no day of the calendar</source>
            <translation>Даты рождения из документа нет в календаре</translation>
        </message>
        <message>
            <source>The check digit of the term does not agree: read the document again</source>
            <translation>Контрольная цифра срока действия не сходится: считайте документ снова</translation>
        </message>
        <message>
            <source>The term in the document is no day of the calendar</source>
            <translation>Даты срока действия из документа нет в календаре</translation>
        </message>
        <message>
            <source>The sex in the document could not be read</source>
            <translation>Не удалось прочитать пол из документа</translation>
        </message>
        <message>
            <source>The check digit of the document number does not agree: read it again</source>
            <translation>Контрольная цифра номера документа не сходится: считайте снова</translation>
        </message>
        <message>
            <source>Not an identity card or a passport: type the data by hand</source>
            <translation>Это не удостоверение и не паспорт: введите данные вручную</translation>
        </message>
        <message>
            <source>The check digit of the personal number does not agree: read it again</source>
            <translation>Контрольная цифра личного номера не сходится: считайте снова</translation>
        </message>
        <message>
            <source>The code was printed by another version of Tirkeu: find the person by name or number</source>
            <translation>Код напечатан другой версией Tirkeu: найдите человека по имени или номеру</translation>
        </message>
        <message>
            <source>The code is damaged: scan it once more or find the person by name or number</source>
            <translation>Код поврежден: сканируйте еще раз или найдите человека по имени или номеру</translation>
        </message>
        <message>
            <source>The twelve digits are no IIN, their check digit does not agree: scan once more</source>
            <translation>Двенадцать цифр — не ИИН, контрольная цифра не сходится: сканируйте еще раз</translation>
        </message>
        <message>
            <source>The scan could not be read: scan once more or type the data by hand</source>
            <translation>Не удалось прочитать скан: сканируйте еще раз или введите вручную</translation>
        </message>
    </context>
    <context>
        <name>signIn</name>
        <message>
            <source>These files were brought here from another computer. Numbers of papers go on with a gap, so that none is given twice.</source>
            <translation>Эти файлы перенесены с другого компьютера. Нумерация документов продолжится с пропуском, чтобы ни один номер не был выдан дважды.</translation>
        </message>
        <message>
            <source>This database was restored or copied. Numbers of papers go on with a gap, so that none is given twice. Compare the last hour of work with the paper records.</source>
            <translation>Эта база восстановлена или скопирована. Нумерация документов продолжится с пропуском, чтобы ни один номер не был выдан дважды. Сверьте последний час работы с бумажными записями.</translation>
        </message>
        <message numerus="yes">
            <source>%n wrong password(s) were typed since the last sign-in.</source>
            <translation>
                <numerusform>С последнего входа %n раз введен неверный пароль.</numerusform>
                <numerusform>С последнего входа %n раза введен неверный пароль.</numerusform>
                <numerusform>С последнего входа %n раз введен неверный пароль.</numerusform>
            </translation>
        </message>
        <message>
            <source>The password has at least eight characters.</source>
            <translation>Пароль содержит не менее восьми знаков.</translation>
        </message>
        <message>
            <source>The password must not be the login itself.</source>
            <translation>Пароль не должен совпадать с логином.</translation>
        </message>
        <message>
            <source>Write the name of the organisation in Kazakh and in Russian.</source>
            <translation>Укажите название организации на казахском и на русском языках.</translation>
        </message>
        <message>
            <source>The desk code is two to four Latin capital letters or digits, for example R1.</source>
            <translation>Код регистратуры — от двух до четырех заглавных латинских букв или цифр, например R1.</translation>
        </message>
        <message>
            <source>The BIN has twelve digits.</source>
            <translation>БИН состоит из двенадцати цифр.</translation>
        </message>
        <message>
            <source>Write a login for the administrator.</source>
            <translation>Укажите логин администратора.</translation>
        </message>
        <message>
            <source>Write the name of the administrator.</source>
            <translation>Укажите имя администратора.</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>Теперь можно попробовать снова.</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Похоже, включен Caps Lock.</translation>
        </message>
        <message>
            <source>The two passwords are not the same. Type them again.</source>
            <translation>Пароли не совпадают. Введите их снова.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::app</name>
        <message>
            <source>Opening the demo…</source>
            <translation>Открывается демонстрация…</translation>
        </message>
        <message>
            <source>The first time a polyclinic is made up; this takes some seconds.</source>
            <translation>В первый раз создается вымышленная поликлиника; это займет несколько секунд.</translation>
        </message>
        <message>
            <source>The demo cannot be opened</source>
            <translation>Не удается открыть демонстрацию</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AppearanceBar</name>
        <message>
            <source>Language of the interface: %1</source>
            <translation>Язык интерфейса: %1</translation>
        </message>
        <message>
            <source>Kazakh or Russian (Ctrl+Shift+L)</source>
            <translation>Казахский или русский (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Светлые цвета</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Темные цвета</translation>
        </message>
        <message>
            <source>Light colours (Ctrl+Shift+D)</source>
            <translation>Светлые цвета (Ctrl+Shift+D)</translation>
        </message>
        <message>
            <source>Dark colours (Ctrl+Shift+D)</source>
            <translation>Темные цвета (Ctrl+Shift+D)</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AskDialog</name>
        <message>
            <source>There are changes that are not saved.</source>
            <translation>Есть несохраненные изменения.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Отменить изменения</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CardEditor</name>
        <message>
            <source>New person</source>
            <translation>Новый пациент</translation>
        </message>
        <message>
            <source>A draft of %1 was found: it was typed and not saved.</source>
            <translation>Найден черновик от %1: набран и не сохранен.</translation>
        </message>
        <message>
            <source>By the IIN: %1. Take it</source>
            <translation>По ИИН: %1. Принять</translation>
        </message>
        <message>
            <source>Leave the card?</source>
            <translation>Выйти из карты?</translation>
        </message>
        <message>
            <source>It is not saved. What you typed is kept as a draft and offered when you come back.</source>
            <translation>Она не сохранена. Набранное останется черновиком и будет предложено, когда вы вернетесь.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>Discard what was typed</source>
            <translation>Отбросить набранное</translation>
        </message>
        <message>
            <source>Leave, keep the draft</source>
            <translation>Выйти, оставить черновик</translation>
        </message>
        <message>
            <source>Why is the card corrected?</source>
            <translation>Почему исправляется карта?</translation>
        </message>
        <message>
            <source>It was confirmed: the reason is kept with the correction.</source>
            <translation>Данные были подтверждены: причина сохраняется вместе с исправлением.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Save the correction</source>
            <translation>Сохранить исправление</translation>
        </message>
        <message>
            <source>Change of the surname</source>
            <translation>Смена фамилии</translation>
        </message>
        <message>
            <source>Change of the address</source>
            <translation>Смена адреса</translation>
        </message>
        <message>
            <source>New identity document</source>
            <translation>Новый документ, удостоверяющий личность</translation>
        </message>
        <message>
            <source>Slip of the pen</source>
            <translation>Описка</translation>
        </message>
        <message>
            <source>Is it another person with the same IIN?</source>
            <translation>Это другой человек с тем же ИИН?</translation>
        </message>
        <message>
            <source>Two people cannot have one number: compare it with the identity document first. The reason is kept in the journal.</source>
            <translation>У двух людей не бывает одного номера: сначала сверьте с документом. Причина сохраняется в журнале.</translation>
        </message>
        <message>
            <source>Register as another person</source>
            <translation>Зарегистрировать как другого человека</translation>
        </message>
        <message>
            <source>Go on with the draft</source>
            <translation>Продолжить черновик</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Отбросить черновик</translation>
        </message>
        <message>
            <source>This IIN is in the register already. Is it the same person?</source>
            <translation>Этот ИИН уже есть в регистре. Это тот же человек?</translation>
        </message>
        <message>
            <source>Persons with this IIN</source>
            <translation>Люди с этим ИИН</translation>
        </message>
        <message>
            <source>Open that person</source>
            <translation>Открыть этого человека</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>Другой человек…</translation>
        </message>
        <message>
            <source>Somebody else has saved this card meanwhile. Nothing was overwritten, and what you typed is kept as a draft. Compare both and save again.</source>
            <translation>Тем временем карту сохранил другой сотрудник. Ничего не перезаписано, набранное сохранено как черновик. Сравните и сохраните снова.</translation>
        </message>
        <message>
            <source>Reload and compare</source>
            <translation>Обновить и сравнить</translation>
        </message>
        <message>
            <source>First visit: open card 052/e</source>
            <translation>Первое обращение: открыть карту № 052/у</translation>
        </message>
        <message>
            <source>Enter: next field · Ctrl+PgDn: next section</source>
            <translation>Enter: следующее поле · Ctrl+PgDn: следующий раздел</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CardForm</name>
        <message>
            <source>Nurses and doctors fill these in; here they can be read.</source>
            <translation>Заполняют медсестры и врачи; здесь их можно читать.</translation>
        </message>
        <message>
            <source>Shift+Enter begins a new line.</source>
            <translation>Shift+Enter — новая строка.</translation>
        </message>
        <message>
            <source>A death is recorded by a doctor, the coordinator or the head.</source>
            <translation>Смерть регистрирует врач, координатор или руководитель.</translation>
        </message>
        <message>
            <source>%1: has errors</source>
            <translation>%1: есть ошибки</translation>
        </message>
        <message>
            <source>Sections of the card</source>
            <translation>Разделы карты</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ConflictDialog</name>
        <message>
            <source>The card was corrected by somebody else</source>
            <translation>Карту исправил другой сотрудник</translation>
        </message>
        <message>
            <source>These fields differ. A tick means that what you typed stands; Space changes it. Nothing is saved until you save the card.</source>
            <translation>Эти поля различаются. Отметка означает, что остается набранное вами; пробел меняет ее. До сохранения карты ничего не сохраняется.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Go on with these values</source>
            <translation>Продолжить с этими значениями</translation>
        </message>
        <message>
            <source>Field, mine stands</source>
            <translation>Поле, остается мое</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Мое</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Чужое</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CredentialsForm</name>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Checking the password…</source>
            <translation>Проверяется пароль…</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DeskCare</name>
        <message>
            <source>Users…</source>
            <translation>Пользователи…</translation>
        </message>
        <message>
            <source>My password…</source>
            <translation>Мой пароль…</translation>
        </message>
        <message>
            <source>Lock when nobody is here…</source>
            <translation>Блокировка при бездействии…</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Создать резервную копию…</translation>
        </message>
        <message>
            <source>Verify the desk…</source>
            <translation>Проверить базу…</translation>
        </message>
        <message>
            <source>Leave the program</source>
            <translation>Выйти из программы</translation>
        </message>
        <message>
            <source>This did not work</source>
            <translation>Не получилось</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Создать резервную копию</translation>
        </message>
        <message>
            <source>Backup of Tirkeu</source>
            <translation>Резервная копия Tirkeu</translation>
        </message>
        <message>
            <source>Making the backup…</source>
            <translation>Создается резервная копия…</translation>
        </message>
        <message>
            <source>The backup is made</source>
            <translation>Резервная копия создана</translation>
        </message>
        <message>
            <source>It was read back and is whole. It opens with the passwords of today; keep it away from this computer.</source>
            <translation>Она прочитана обратно и цела. Открывается сегодняшними паролями; храните ее отдельно от этого компьютера.</translation>
        </message>
        <message>
            <source>Verifying the desk…</source>
            <translation>Проверяется база…</translation>
        </message>
        <message>
            <source>The desk is whole</source>
            <translation>База цела</translation>
        </message>
        <message>
            <source>The file, the cards, the search and the audit agree with one another.</source>
            <translation>Файл, карты, поиск и аудит согласуются между собой.</translation>
        </message>
        <message>
            <source>Something is wrong with the desk</source>
            <translation>С базой что-то не так</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Rebuild the search</source>
            <translation>Перестроить поиск</translation>
        </message>
        <message>
            <source>Rebuilding the search…</source>
            <translation>Поиск перестраивается…</translation>
        </message>
        <message>
            <source>The search is rebuilt</source>
            <translation>Поиск перестроен</translation>
        </message>
        <message>
            <source>Verify the desk again to see whether anything else is wrong.</source>
            <translation>Проверьте базу снова, чтобы узнать, нет ли других неполадок.</translation>
        </message>
        <message>
            <source>Lock when nobody is here</source>
            <translation>Блокировка при бездействии</translation>
        </message>
        <message>
            <source>The desk locks itself when neither keyboard nor mouse was touched. Drafts are kept.</source>
            <translation>Программа блокируется сама, если не трогать клавиатуру и мышь. Черновики сохраняются.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минут</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>The organisation…</source>
            <translation>Организация…</translation>
        </message>
        <message>
            <source>You can go on as soon as it is done.</source>
            <translation>Можно продолжить, как только это закончится.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::FirstRunWizard</name>
        <message>
            <source>Name of the organisation in Kazakh</source>
            <translation>Название организации на казахском</translation>
        </message>
        <message>
            <source>Name of the organisation in Russian</source>
            <translation>Название организации на русском</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Code of this desk</source>
            <translation>Код этой регистратуры</translation>
        </message>
        <message>
            <source>Name of the administrator</source>
            <translation>Имя администратора</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Leave the first run?</source>
            <translation>Прервать первый запуск?</translation>
        </message>
        <message>
            <source>No desk was made yet. What you typed here is not kept.</source>
            <translation>База еще не создана. Набранное здесь не сохранится.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>Go on without the recovery sheet?</source>
            <translation>Продолжить без листа восстановления?</translation>
        </message>
        <message>
            <source>The code will not be shown again.</source>
            <translation>Код больше не будет показан.</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Продолжить без него</translation>
        </message>
        <message>
            <source>Tirkeu: first run</source>
            <translation>Tirkeu: первый запуск</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>The administrator</source>
            <translation>Администратор</translation>
        </message>
        <message>
            <source>The desk is ready</source>
            <translation>Регистратура готова</translation>
        </message>
        <message>
            <source>Step 1 of 3. These words stand on every paper this desk prints.</source>
            <translation>Шаг 1 из 3. Эти слова стоят на каждом документе, который печатает эта регистратура.</translation>
        </message>
        <message>
            <source>Step 2 of 3. The administrator adds the other users and sees to backups.</source>
            <translation>Шаг 2 из 3. Администратор добавляет остальных пользователей и следит за резервными копиями.</translation>
        </message>
        <message>
            <source>Twelve digits; may be left empty.</source>
            <translation>Двенадцать цифр; можно оставить пустым.</translation>
        </message>
        <message>
            <source>Two to four Latin letters or digits, for example R1: every number given here begins with it. Each desk of the organisation needs its own.</source>
            <translation>От двух до четырех латинских букв или цифр, например R1: с него начинается каждый выданный здесь номер. У каждой регистратуры организации свой код.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Making the desk…</source>
            <translation>Создается база…</translation>
        </message>
        <message>
            <source>Make the desk</source>
            <translation>Создать базу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::FormField</name>
        <message>
            <source>%1, required</source>
            <translation>%1, обязательно</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::LockPage</name>
        <message>
            <source>The desk is locked</source>
            <translation>Программа заблокирована</translation>
        </message>
        <message>
            <source>%1 is at work here; nothing that was typed is lost. Somebody else may sign in as well.</source>
            <translation>Здесь работает %1; ничего из набранного не потеряно. Может войти и другой сотрудник.</translation>
        </message>
        <message>
            <source>Leave the program</source>
            <translation>Выйти из программы</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::MainWindow</name>
        <message>
            <source>Making today's backup…</source>
            <translation>Создается сегодняшняя резервная копия…</translation>
        </message>
        <message>
            <source>The program closes by itself when it is done.</source>
            <translation>Когда она будет готова, программа закроется сама.</translation>
        </message>
        <message>
            <source>The backup was not made</source>
            <translation>Резервная копия не создана</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>Leave without a backup</source>
            <translation>Выйти без копии</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Tirkeu: desk %1</source>
            <translation>Tirkeu: регистратура %1</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::NewPassword</name>
        <message>
            <source>New password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>Eight characters or more; a sentence of several words is best.</source>
            <translation>Восемь знаков или больше; лучше фраза из нескольких слов.</translation>
        </message>
        <message>
            <source>The password once more</source>
            <translation>Пароль еще раз</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::NoticeBar</name>
        <message>
            <source>Close this notice</source>
            <translation>Закрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::OrganizationDialog</name>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>The organisation: desk %1</source>
            <translation>Организация: регистратура %1</translation>
        </message>
        <message>
            <source>Name of the organisation in Kazakh</source>
            <translation>Название организации на казахском</translation>
        </message>
        <message>
            <source>Name of the organisation in Russian</source>
            <translation>Название организации на русском</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PasswordDialog</name>
        <message>
            <source>Set the new password</source>
            <translation>Установить новый пароль</translation>
        </message>
        <message>
            <source>My password</source>
            <translation>Мой пароль</translation>
        </message>
        <message>
            <source>New password for %1</source>
            <translation>Новый пароль для %1</translation>
        </message>
        <message>
            <source>The password until now</source>
            <translation>Текущий пароль</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PersonPanel</name>
        <message>
            <source>Find a person above. Enter opens the card.</source>
            <translation>Найдите человека выше. Enter открывает карту.</translation>
        </message>
        <message>
            <source>Enter opens the card.</source>
            <translation>Enter открывает карту.</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>First visit: open card 052/e</source>
            <translation>Первое обращение: открыть карту № 052/у</translation>
        </message>
        <message>
            <source>Correct the card</source>
            <translation>Исправить карту</translation>
        </message>
        <message>
            <source>Print 052/e</source>
            <translation>Печать № 052/у</translation>
        </message>
        <message>
            <source>Confirm the data</source>
            <translation>Подтвердить данные</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PrintPreviewDialog</name>
        <message>
            <source>Save the PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Print 052/e</source>
            <translation>Печать № 052/у</translation>
        </message>
        <message>
            <source>Preview of the paper</source>
            <translation>Предпросмотр документа</translation>
        </message>
        <message>
            <source>Printer:</source>
            <translation>Принтер:</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Сохранить PDF…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::Rail</name>
        <message>
            <source>Workplaces</source>
            <translation>Рабочие места</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RecoverDialog</name>
        <message>
            <source>A new password by the recovery code</source>
            <translation>Новый пароль по коду восстановления</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Код восстановления</translation>
        </message>
        <message>
            <source>From the sheet in the safe; capitals and dashes do not matter.</source>
            <translation>С листа из сейфа; регистр и дефисы не важны.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Set the new password</source>
            <translation>Установить новый пароль</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Write the login of the administrator.</source>
            <translation>Укажите логин администратора.</translation>
        </message>
        <message>
            <source>Go on without the recovery sheet?</source>
            <translation>Продолжить без листа восстановления?</translation>
        </message>
        <message>
            <source>The code will not be shown again.</source>
            <translation>Код больше не будет показан.</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Продолжить без него</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RecoverySheet</name>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Сохранить лист восстановления</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Документ PDF</translation>
        </message>
        <message>
            <source>The recovery code</source>
            <translation>Код восстановления</translation>
        </message>
        <message>
            <source>If the administrator's password is ever forgotten, only this code opens the desk. It is shown once and stored nowhere. Print it and keep it in a safe.</source>
            <translation>Если пароль администратора забудут, базу откроет только этот код. Он показывается один раз и нигде не сохраняется. Распечатайте его и храните в сейфе.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Код восстановления</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Напечатать лист</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить как PDF…</translation>
        </message>
        <message>
            <source>Type the last four characters of the code from the sheet</source>
            <translation>Введите последние четыре знака кода с листа</translation>
        </message>
        <message>
            <source>The sheet is in the safe</source>
            <translation>Лист в сейфе</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RegistrationPage</name>
        <message>
            <source>Registration</source>
            <translation>Регистратура</translation>
        </message>
        <message>
            <source>Your role does not register new persons.</source>
            <translation>Ваша роль не регистрирует новых людей.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сохранено.</translation>
        </message>
        <message>
            <source>The card is saved.</source>
            <translation>Карта сохранена.</translation>
        </message>
        <message>
            <source>Confirm the data of this card?</source>
            <translation>Подтвердить данные этой карты?</translation>
        </message>
        <message>
            <source>From now on every correction needs a reason.</source>
            <translation>После этого для каждого исправления нужна причина.</translation>
        </message>
        <message>
            <source>Confirm the data</source>
            <translation>Подтвердить данные</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Новый пациент</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::SearchList</name>
        <message>
            <source>Type a name, an IIN, a phone or a birth date.</source>
            <translation>Введите имя, ИИН, телефон или дату рождения.</translation>
        </message>
        <message>
            <source>Nothing found. Enter: register as a new person.</source>
            <translation>Ничего не найдено. Enter: зарегистрировать нового человека.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Идет поиск…</translation>
        </message>
        <message>
            <source>The last persons</source>
            <translation>Последние открытые</translation>
        </message>
        <message>
            <source>The first %1 are shown: type more to narrow the search</source>
            <translation>Показаны первые %1: продолжайте ввод, чтобы уточнить</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>Найден %n человек</numerusform>
                <numerusform>Найдено %n человека</numerusform>
                <numerusform>Найдено %n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>read in the other keyboard layout: %1</source>
            <translation>прочитано в другой раскладке: %1</translation>
        </message>
        <message>
            <source>Keyboard layout: %1</source>
            <translation>Раскладка: %1</translation>
        </message>
        <message>
            <source>F2  Name, IIN, phone, birth date, card number, address · Alt+↓ last persons</source>
            <translation>F2  Имя, ИИН, телефон, дата рождения, номер карты, адрес · Alt+↓ последние</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Поиск человека</translation>
        </message>
        <message>
            <source>Persons found</source>
            <translation>Найденные люди</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::SignInDialog</name>
        <message>
            <source>Tirkeu: sign in</source>
            <translation>Tirkeu: вход</translation>
        </message>
        <message>
            <source>The registrar's workplace of a polyclinic</source>
            <translation>Рабочее место регистратора поликлиники</translation>
        </message>
        <message>
            <source>Password forgotten…</source>
            <translation>Пароль забыт…</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::StatusLine</name>
        <message>
            <source>Desk %1</source>
            <translation>Регистратура %1</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n черновик</numerusform>
                <numerusform>%n черновика</numerusform>
                <numerusform>%n черновиков</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::UserFormDialog</name>
        <message>
            <source>New user</source>
            <translation>Новый пользователь</translation>
        </message>
        <message>
            <source>Change the user</source>
            <translation>Изменить пользователя</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>none of their own</source>
            <translation>нет своего участка</translation>
        </message>
        <message>
            <source>District %1</source>
            <translation>Участок № %1</translation>
        </message>
        <message>
            <source>District whose people are found first</source>
            <translation>Участок, чьи люди находятся первыми</translation>
        </message>
        <message>
            <source>Add the user</source>
            <translation>Добавить пользователя</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Укажите имя.</translation>
        </message>
        <message>
            <source>Write a login.</source>
            <translation>Укажите логин.</translation>
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation>Выберите хотя бы одну роль.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::UserTableModel</name>
        <message>
            <source>may sign in</source>
            <translation>может входить</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>удален</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::UsersDialog</name>
        <message>
            <source>Users</source>
            <translation>Пользователи</translation>
        </message>
        <message>
            <source>Users of this desk</source>
            <translation>Пользователи этой регистратуры</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Новый пароль…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Удалить пользователя %1?</translation>
        </message>
        <message>
            <source>The user cannot sign in any more. What they did stays in the audit.</source>
            <translation>Пользователь больше не сможет войти. Его действия останутся в аудите.</translation>
        </message>
        <message>
            <source>Remove the user</source>
            <translation>Удалить пользователя</translation>
        </message>
        <message>
            <source>Keep the user</source>
            <translation>Оставить</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::VersionsDialog</name>
        <message>
            <source>The first version: nothing to compare with.</source>
            <translation>Первая версия: сравнивать не с чем.</translation>
        </message>
        <message>
            <source>No field was changed.</source>
            <translation>Ни одно поле не изменено.</translation>
        </message>
        <message>
            <source>Versions of the card</source>
            <translation>Версии карты</translation>
        </message>
        <message>
            <source>What this version changed</source>
            <translation>Что изменено в этой версии</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::chooseFile</name>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>Kind of the file</source>
            <translation>Тип файла</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Replace the file?</source>
            <translation>Заменить файл?</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>Файл %1 уже есть.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Выбрать другое имя</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
    </context>
    <context>
        <name>users</name>
        <message>
            <source>The user was added and can sign in.</source>
            <translation>Пользователь добавлен и может войти.</translation>
        </message>
        <message>
            <source>The user was changed. New roles hold from the next sign-in on.</source>
            <translation>Пользователь изменен. Новые роли действуют со следующего входа.</translation>
        </message>
        <message>
            <source>The new password is set.</source>
            <translation>Новый пароль установлен.</translation>
        </message>
        <message>
            <source>The user was removed.</source>
            <translation>Пользователь удален.</translation>
        </message>
    </context>
    <context>
        <name>versionReason</name>
        <message>
            <source>Registered</source>
            <translation>Зарегистрирован</translation>
        </message>
        <message>
            <source>Taken over from a file</source>
            <translation>Загружен из файла</translation>
        </message>
        <message>
            <source>Card 052/e opened</source>
            <translation>Открыта карта № 052/у</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Подтверждено</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Исправлено</translation>
        </message>
        <message>
            <source>Taking over from a file undone</source>
            <translation>Загрузка из файла отменена</translation>
        </message>
    </context>
</TS>
